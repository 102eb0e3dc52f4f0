import { expect, test } from 'vitest'
import { openTurns } from './archive-reply.ts'

test('so many archives at one time, and a turn ends once', () => {
  const turns = openTurns(2)
  const [one, two] = [turns.take(), turns.take()]
  expect([one, two].includes(undefined)).toBe(false)
  expect(turns.take()).toBeUndefined()
  one?.()
  one?.()
  const three = turns.take()
  expect(three).toBeDefined()
  expect(turns.take()).toBeUndefined()
})
