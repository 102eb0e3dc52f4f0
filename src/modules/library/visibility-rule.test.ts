import { expect, test } from 'vitest'
import { parsePartialDate } from '#kernel'
import { audienceOf } from './visibility.ts'

const everybody = { public: true, network: true }
const network = { public: false, network: true }
const nobody = { public: false, network: false }
const day = (text: string) => parsePartialDate(text) ?? null

test.each([
  ['draft', 'public', null, nobody, nobody],
  ['review', 'public', null, nobody, nobody],
  ['published', 'public', null, everybody, everybody],
  ['published', 'network', null, network, network],
  ['published', 'organisation', null, nobody, nobody],
  ['published', 'public', '2026-11-23', nobody, nobody],
  ['published', 'public', '2026-11-22', everybody, everybody],
  ['withdrawn', 'public', null, everybody, nobody],
  ['withdrawn', 'network', null, network, nobody],
] as const)('%s, for %s, embargo %s', (state, access, embargo, document, content) => {
  expect(audienceOf({ state, access, embargo: embargo === null ? null : day(embargo) }, '2026-11-22')).toEqual({ document, content })
})
