import { expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { fieldsOf } from '../form.ts'
import { FORMS } from '../forms/index.ts'
import { PRINTED, printedFields } from './print-form.ts'
import { loadPrintWords } from './words/index.ts'

test('everything on paper is a field of its form, and nothing on it would betray the person who loses it', () => {
  for (const part of PRINTED.flat()) {
    expect(printedFields(part).map(({ field }) => field.name)).toEqual(part.fields)
    for (const { field } of printedFields(part)) expect(field.neverExported, field.name).toBeUndefined()
    expect(fieldsOf(FORMS[part.form]).some(({ required, name }) => required === true && !part.fields.includes(name)), part.form).toBe(false)
  }
})

test('paper says the same things in every language, in words of its own', async () => {
  const texts = await Promise.all(NETWORK_LANGUAGES.map(async (language) => JSON.stringify(await loadPrintWords(language))))
  expect(new Set(texts).size).toBe(NETWORK_LANGUAGES.length)
  for (const text of texts) expect(text).not.toMatch(/""|!|victim/i)
  expect(await loadPrintWords('xx')).toBe(await loadPrintWords('en'))
})
