import { expect, test } from 'vitest'
import { STATUS_OF_API_REFUSAL } from '#web/http'
import { refusals } from './refusals.ts'

test('the desk has words for everything that the server may refuse', () => {
  expect(Object.keys(STATUS_OF_API_REFUSAL).filter((kind) => !Object.hasOwn(refusals, kind))).toEqual([])
})

test('every sentence is one: it begins with a capital, ends with a full stop, cries nowhere, and speaks to people', () => {
  for (const [kind, says] of Object.entries(refusals)) {
    const text = typeof says === 'function' ? says('kind') : says
    expect([kind, text]).toEqual([kind, expect.stringMatching(/^[A-Z][^!]*\.$/)])
    // Words of the program's own workshop.
    expect([kind, text]).toEqual([kind, expect.not.stringMatching(/\b(null|undefined|JSON|HTTP|body|invalid|error|payload|request)\b/i)])
  }
})
