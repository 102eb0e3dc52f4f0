import { expect, test } from 'vitest'
import { problemType, STATUS_OF_API_REFUSAL } from '#web/http'
import { kindOfProblem } from '../../api/refusal.ts'
import { refusals } from './refusals.ts'

test('the desk has words for everything that the server may refuse', () => {
  expect(Object.keys(STATUS_OF_API_REFUSAL).filter((kind) => !Object.hasOwn(refusals, kind))).toEqual([])
})

test('what the staff\'s API refuses and what the server refuses before it are both known by their kind, and nothing else is', () => {
  expect([kindOfProblem('urn:waystation:problem:not-allowed'), kindOfProblem(problemType('too-many-requests'))]).toEqual(['not-allowed', 'too-many-requests'])
  for (const type of ['about:blank', 'https://proxy.example/problems#fault', '/problems#', 'urn:waystation:problem:a b', 7, undefined]) expect(kindOfProblem(type), String(type)).toBe(undefined)
})

test('every sentence is one: it begins with a capital, ends with a full stop, cries nowhere, and speaks to people', () => {
  for (const [kind, says] of Object.entries(refusals)) {
    const text = typeof says === 'function' ? says('kind') : says
    expect([kind, text]).toEqual([kind, expect.stringMatching(/^[A-Z][^!]*\.$/)])
    // Words of the program's own workshop.
    expect([kind, text]).toEqual([kind, expect.not.stringMatching(/\b(null|undefined|JSON|HTTP|body|invalid|error|payload|request)\b/i)])
  }
})
