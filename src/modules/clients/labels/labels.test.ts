import { expect, test } from 'vitest'
import { NETWORK_LANGUAGES } from '#kernel'
import { fieldsOf } from '../form.ts'
import { FORMS } from '../forms/index.ts'
import { codeLabel, formLabels, labelsIn, loadLabels } from './index.ts'

const english = labelsIn('en')

test.each(NETWORK_LANGUAGES)('every field that people fill in has a label and a short line that says why it is asked: %s', async (language) => {
  const labels = await loadLabels(language)
  expect(labelsIn(language)).toBe(labels)
  expect(labels === english).toBe(language === 'en')
  for (const form of Object.values(FORMS)) {
    const said = formLabels(labels, form.name)
    expect(said?.label, form.name).toBeTruthy()
    if ('byDesk' in form) continue
    for (const { name, fields = [] } of fieldsOf(form)) {
      const field = said?.fields?.[name]
      expect(field?.label, name).toBeTruthy()
      expect(field?.why, name).toMatch(/\p{L}.*[.]$/u)
      expect(field?.why.length, name).toBeLessThan(200)
      for (const column of fields) expect(field?.columns?.[column.name], column.name).toBeTruthy()
    }
  }
})

test('nobody is called a victim or a case', () => {
  expect(JSON.stringify(english)).not.toMatch(/victim|\bcases?\b|duplicate|!/i)
})

test('a code that no list has is shown as it is, and so is one with a name of the language’s own', () => {
  expect(codeLabel(english, 'channels', 'call')).toBe('Call')
  expect(codeLabel(english, 'channels', 'pigeon')).toBe('pigeon')
  expect(codeLabel(english, 'channels', 'constructor')).toBe('constructor')
  expect(codeLabel(english, '__proto__', 'x')).toBe('x')
})

test('a form that nobody made has no labels, and a language that we do not speak is shown in English', async () => {
  expect(await loadLabels('xx')).toBe(english)
  expect(formLabels(english, 'constructor')).toBeUndefined()
  expect(labelsIn('xx')).toBe(english)
  expect(labelsIn('__proto__')).toBe(english)
  expect(Object.keys(english.forms).toSorted()).toEqual(Object.keys(FORMS).toSorted())
})
