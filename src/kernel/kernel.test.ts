import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { directionOf, isDay, isId, NETWORK_LANGUAGES, parseCountryCode, parseLanguageTag, parsePartialDate, precisionOf, randomIds, Secret } from './index.ts'

test('a secret shows itself only when asked', () => {
  const secret = new Secret('hunter2')
  const printed = [String(secret), JSON.stringify({ secret }), inspect(secret), inspect({ deep: { secret } }), `${secret}`]
  for (const line of printed) expect(line).not.toContain('hunter2')
  expect(secret.reveal()).toBe('hunter2')
})

test.each(['1948', '1948-12', '1948-12-10', '2024-02-29'])('%s is a date', (text) => {
  expect(parsePartialDate(text)).toBe(text)
})

test.each(['', '48', '1948-13', '1948-02-30', '2023-02-29', '10.12.1948', '1948-1-1', '0000', "1948'; drop"])('%s is no date', (text) => {
  expect(parsePartialDate(text)).toBeUndefined()
})

test('precision says how much is known', () => {
  const known = ['1948', '1948-12', '1948-12-10'].map((text) => {
    const date = parsePartialDate(text)
    return date && precisionOf(date)
  })
  expect(known).toEqual(['year', 'month', 'day'])
})

test('a day is a whole day of the calendar, and nothing besides', () => {
  expect(['2026-11-22', '2028-02-29'].filter(isDay)).toHaveLength(2)
  expect(['2026', '2026-11', '2026-02-29', ' 2026-11-22', '2026-11-22T00:00', '22.11.2026', ''].filter(isDay)).toEqual([])
})

test('every language of the network is a language', () => {
  for (const tag of NETWORK_LANGUAGES) expect(parseLanguageTag(tag)).toBe(tag)
})

test('language tags are spelt one way, and inventions are refused', () => {
  expect(parseLanguageTag('SR_latn')).toBe('sr-Latn')
  expect(parseLanguageTag(' BG ')).toBe('bg')
  for (const wrong of ['', 'english', 'xx', 'e', '<b>', 'en--', '12']) expect(parseLanguageTag(wrong)).toBeUndefined()
})

test('scripts that run from the right are known', () => {
  expect([directionOf('ar'), directionOf('uk'), directionOf('sr-Latn'), directionOf('fa')]).toEqual(['rtl', 'ltr', 'ltr', 'rtl'])
})

test('country codes', () => {
  expect(parseCountryCode('bg')).toBe('BG')
  for (const wrong of ['', 'EU', 'ZZ', 'XX', 'BGR', 'b1', 'QQ']) expect(parseCountryCode(wrong)).toBeUndefined()
})

test('ids are random and well-formed', () => {
  const ids = Array.from({ length: 1000 }, () => randomIds.next())
  expect(new Set(ids).size).toBe(1000)
  expect(ids.every(isId)).toBe(true)
  expect(isId('../../etc/passwd')).toBe(false)
})
