import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { analyse } from '../analyse.ts'
import { randomText, seeded } from '../random-text.ts'
import { stemmedIn } from '../stem.ts'

const linesOf = (language: string) => readFileSync(join(import.meta.dirname, 'forms', `${language}.txt`), 'utf8').split('\n')

describe.each(NETWORK_LANGUAGES)('%s', (language) => {
  const tag = parseLanguageTag(language)
  const lines = linesOf(language)
  const stemOf = (word: string) => analyse(word, tag)[0]?.stem
  const rows = lines.flatMap((line) => {
    const [lemma = '', forms = ''] = /^[#=]/.test(line) ? [] : line.split(': ')
    return lemma === '' ? [] : [{ lemma, forms: forms.split(' ') }]
  })

  test('forms share the stem of their lemma, and lemmas keep apart', () => {
    const [, leastReached, mostMerged] = /^# floors: (\S+) (\S+)$/m.exec(lines.join('\n')) ?? []
    const forms = rows.flatMap((row) => row.forms.map((form) => ({ lemma: row.lemma, form })))
    expect(forms.length + rows.length).toBeGreaterThanOrEqual(200)
    const missed = forms.filter(({ lemma, form }) => stemOf(form) !== stemOf(lemma))
    const stems = Map.groupBy(rows.map(({ lemma }) => lemma), stemOf)
    const merged = [...stems.values()].filter((lemmas) => lemmas.length > 1)
    const reached = 100 - (100 * missed.length) / forms.length
    const lost = (100 * merged.flat().length) / rows.length
    const figures = `reached ${reached.toFixed(1)}, merged ${lost.toFixed(1)}: ${merged.map((lemmas) => lemmas.join('=')).join(' ')}; missed ${missed.map(({ lemma, form }) => `${lemma}/${form}`).join(' ')}`
    expect(reached, figures).toBeGreaterThanOrEqual(Number(leastReached))
    expect(lost, figures).toBeLessThanOrEqual(Number(mostMerged))
  })

  test('what must share a stem does', () => {
    const apart = lines.filter((line) => line.startsWith('= ')).filter((line) => new Set(line.slice(2).split(' ').map(stemOf)).size > 1)
    expect(lines.filter((line) => line.startsWith('= ')).length).toBeGreaterThan(9)
    expect(apart).toEqual([])
  })

  test('every word has a stem, whatever it is made of, and soon', () => {
    const random = seeded(19)
    const letters = /^[a-z]/.test(rows[0]?.lemma ?? '') ? 'abcdefghijklmnoprstuvwyz' : 'абвгдежзиійклмнопрстуфхцчшыьюя'
    for (let round = 0; round < 5000; round += 1) {
      const word = Array.from({ length: 1 + Math.floor(random() * 15) }, () => letters[Math.floor(random() * letters.length)]).join('')
      expect(stemmedIn(word, language)).toMatch(/^[a-zа-яіїјєѓќљњџѕў]+$/)
    }
    for (const { lemma, forms } of rows) for (const form of [lemma, ...forms]) for (let length = 1; length <= form.length; length += 1) expect(stemOf(form.slice(0, length))).not.toBe('')
    for (const { stem } of analyse(randomText(random, 2000), tag)) expect(stem).not.toBe('')
    for (const letter of letters) expect(stemmedIn(letter.repeat(100_000), language)).not.toBe('')
  })
})
