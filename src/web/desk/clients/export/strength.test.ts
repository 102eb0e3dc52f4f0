import { expect, test } from 'vitest'
import { bitsOf, ENOUGH_BITS } from './strength.ts'

test('the six words that were drawn are enough; what people make up is reckoned low', () => {
  const drawn = 'engaging-echo-move-guacamole-galore-negate'
  expect(bitsOf(drawn, drawn)).toBe(77)
  for (const own of ['', 'password1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnopqrstuvwxyz0123456789', 'Qwertzuiop!2026Qwertzuiop!2026Qwertzuiop']) expect(bitsOf(own, drawn), own).toBeLessThan(ENOUGH_BITS)
  expect(bitsOf('the heron walks slowly over wet roofs at night', drawn)).toBeGreaterThanOrEqual(ENOUGH_BITS)
})
