import { describe, expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { codeListOf } from '../code-lists/index.ts'
import { dutiesIn, ownDutyOf } from '../duties/duties-in.ts'
import { DUTIES, DUTY_COUNTRIES } from '../duties/duties.ts'
import { GROUNDS, groundOfConsent } from '../grounds/grounds.ts'
import { standingOf } from '../legal-fact.ts'
import { loadTold, spokenOf, wordsOf } from './index.ts'

const texts = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts))

test.each(NETWORK_LANGUAGES)('every purpose, refusal and duty is said, in whole sentences, and in no other language: %s', async (language) => {
  const told = await loadTold(language)
  const said = texts(told)
  expect(said).toHaveLength(37)
  for (const text of said) expect(text).toMatch(/\p{L}/u)
  expect(new Set(said).size).toBe(said.length)
  for (const text of [told.lead, told.choose, ...Object.values(told.duties), ...Object.values(told.refusal), ...Object.values(told.purposes).map((one) => one.text)]) expect(text).toMatch(/\.$/)
  if (language !== 'en') expect(said.filter((text) => texts(english).includes(text) && text.length > 14)).toEqual([])
})

const english = await loadTold('en')

describe('how far a legal fact can be relied on', () => {
  test('what nobody verified is not verified; what was holds until its end, or for a year', () => {
    const owner = 'A lawyer'
    expect(standingOf({ owner }, '2026-03-01')).toBe('not-verified')
    expect(standingOf({ owner, ends: '2030-01-01' }, '2026-03-01')).toBe('not-verified')
    expect(standingOf({ owner, verifiedOn: '2026-04-01' }, '2026-03-01')).toBe('not-verified')
    expect(standingOf({ owner, verifiedOn: 'nonsense' }, '2026-03-01')).toBe('not-verified')
    expect(standingOf({ owner, verifiedOn: '2025-06-01' }, '2026-03-01')).toBe('verified')
    expect(standingOf({ owner, verifiedOn: '2024-06-01' }, '2026-03-01')).toBe('ended')
    expect(standingOf({ owner, verifiedOn: '2020-06-01', ends: '2027-01-01' }, '2026-03-01')).toBe('verified')
  })

  test('every one of ours has an owner, and none pretends to be verified', () => {
    for (const { fact } of [...GROUNDS, ...DUTIES]) {
      expect(fact.owner).toBeTruthy()
      expect(standingOf(fact, '2026-03-01')).toBe('not-verified')
    }
    expect(DUTY_COUNTRIES).toEqual(['BG', 'BY', 'CZ', 'MD', 'MK', 'NL', 'PL', 'UA'])
  })
})

test('consent is asked only for what may be refused without losing help', () => {
  for (const { code } of codeListOf('consent-purposes')?.codes ?? []) expect(groundOfConsent(code)?.refusal ?? 'free', code).toBe('free')
  for (const { article6, refusal } of GROUNDS) expect(article6.includes('a')).toBe(refusal === 'free')
  expect(groundOfConsent('constructor')).toBeUndefined()
})

describe('what must be reported in a country', () => {
  const own = { country: 'PL', kind: 'trafficking', what: 'x', owner: 'A. Lawyer', verifiedOn: '2026-02', words: [{ language: 'uk', text: 'Слова.' }, { language: 'pl' }] }

  test('an organisation’s own come first, in place of ours of the same kind, and in no other country', () => {
    const [first, ...rest] = dutiesIn('PL', [own, { country: 'PL', kind: 'nonsense' }, { kind: 'court' }])
    expect(first).toMatchObject({ own: true, duty: { kind: 'trafficking', fact: { owner: 'A. Lawyer', verifiedOn: '2026-02-01' }, words: { uk: 'Слова.' } } })
    expect(rest.map(({ duty, own: isOwn }) => [duty.kind, isOwn])).toEqual([['child-in-danger', false], ['court', false]])
    expect(dutiesIn('NL', [own]).some((one) => one.own)).toBe(false)
    expect(dutiesIn('JP', [])).toEqual([])
  })

  test('it is said in the organisation’s words, or by its kind', () => {
    const duty = ownDutyOf(own)
    expect(duty && wordsOf(english, duty, 'uk')).toBe('Слова.')
    expect(duty && wordsOf(english, duty, 'en')).toBe(english.duties.trafficking)
    expect(wordsOf(english, { country: 'PL', kind: 'other', fact: { owner: 'x' } }, 'en')).toBeUndefined()
    expect([['sr', 'uk', 'en'], ['pt-BR'], [], ['ru-BY']].map(spokenOf)).toEqual(['uk', 'en', 'en', 'ru'])
  })
})
