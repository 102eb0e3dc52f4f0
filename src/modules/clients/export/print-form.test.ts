import { expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { fieldsOf } from '../form.ts'
import { FORMS } from '../forms/index.ts'
import { ownFormOf } from '../own-form.ts'
import { PRINTED, printedFields, printedOwn } from './print-form.ts'
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

test('an own form is printed whole, each choice a box, in the language that is asked for', () => {
  const bed = { name: 'bed', label: 'Which bed', why: 'To know who sleeps where.', type: 'choices', choices: 'Blue\nGreen' }
  const definition = { title: 'House', fields: [bed, { ...bed, name: 'since', type: 'date' }, { ...bed, name: 'old', ended: true }], words: [{ field: 'bed', language: 'uk', label: 'Яке ліжко', choices: 'Синє\nЗелене' }] }
  const { form } = ownFormOf(definition, { language: 'uk' })
  const printed = printedOwn(form)
  expect(printed.map(({ kind, field }) => [field.name, kind])).toEqual([['bed', 'boxes'], ['since', 'date']])
  expect(printed[0]).toMatchObject({ codes: ['Blue', 'Green'], several: true })
  expect([...(printed[0]?.field.called?.values() ?? [])]).toEqual(['Синє', 'Зелене'])
})
