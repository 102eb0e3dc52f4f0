import { describe, expect, test } from 'vitest'
import { rowsIn, type Answers } from './answer.ts'
import { checkAnswers, isAsked } from './check-answers.ts'
import { checkOwnForm } from './check-own-form.ts'
import { fieldsOf } from './form.ts'
import { choiceLabel, labelsIn } from './labels/index.ts'
import { MOST_OWN_FIELDS, ownFormOf } from './own-form.ts'

const field: Answers = { name: 'bed', label: 'Which bed', why: 'To know who sleeps where.', type: 'choice', choices: 'Blue\n\n Green \nBlue' }
const define = (...fields: readonly Answers[]): Answers => ({ title: 'House', fields })

describe('a definition becomes a form', () => {
  test('one with holes gives a form without them', () => {
    const holes = [{ ...field, why: ' ' }, { ...field, name: '__proto__' }, { ...field, name: 'constructor' }, { ...field, name: 'a b' }, { ...field, type: 'rows' }, { ...field, label: { without: 'not-known' } as const }]
    for (const hole of holes) expect(ownFormOf(define(hole)).form.sections[0]?.fields).toEqual([])
    expect(ownFormOf({}).form.sections[0]?.fields).toEqual([])
    expect(ownFormOf(define(field, { ...field, label: 'Again' })).labels.fields).toEqual({ bed: { label: 'Which bed', why: 'To know who sleeps where.' } })
  })

  test('it is a form like any other, with its own choices, and its version is what it is told', () => {
    const { form, labels } = ownFormOf(define(field, { name: 'since', label: 'Since', why: 'To plan.', type: 'date', neverExported: true }), { version: 3 })
    expect(form).toMatchObject({ name: 'own', version: 3, kind: 'own-fields', many: false })
    expect(labels.label).toBe('House')
    expect(checkAnswers(form, { bed: 'Green', since: '2031' }, '2026-03-01')).toEqual([])
    expect(checkAnswers(form, { bed: 'Red' }, '2026-03-01')).toEqual([{ field: 'bed', kind: 'code-unknown' }])
  })

  test('a field may wait for an answer to another', () => {
    const { form } = ownFormOf(define({ name: 'pet', label: 'A pet', why: 'Some houses take none.', type: 'yes-no' }, { name: 'which', label: 'Which', why: 'To ask the house.', type: 'line', whenField: 'pet', whenIs: 'Yes' }, { name: 'none', label: 'Never had one', why: 'To ask no further.', type: 'line', whenField: 'pet', whenIs: 'no' }))
    const [, which, none] = fieldsOf(form)
    if (!which || !none) throw new Error('three fields')
    expect([isAsked(which, {}), isAsked(which, { pet: true }), isAsked(which, { pet: false }), isAsked(none, { pet: false })]).toEqual([false, true, false, true])
  })

  test('what is asked no more is not in the form, and keeps its question', () => {
    const { form, labels } = ownFormOf(define({ ...field, ended: true }, { ...field, name: 'room' }))
    expect(fieldsOf(form).map(({ name }) => name)).toEqual(['room'])
    expect(labels.fields?.['bed']?.label).toBe('Which bed')
  })

  test('it is said in the language of whoever is asked, as far as there are words', () => {
    const words = [{ language: 'uk', label: 'Дім' }, { field: 'bed', language: 'uk', label: 'Яке ліжко' }]
    const { labels } = ownFormOf({ ...define(field), words }, { language: 'uk' })
    expect([labels.label, labels.fields?.['bed']]).toEqual(['Дім', { label: 'Яке ліжко', why: 'To know who sleeps where.' }])
    expect(ownFormOf({ ...define(field), words }, { language: 'pl' }).labels.label).toBe('House')
  })
})

const bed = (choices: string, more: Answers = {}): Answers => ({ ...define(field), words: [{ field: 'bed', language: 'uk', label: 'Яке ліжко', choices, ...more }] })
const calledIn = (definition: Answers, language: string) => fieldsOf(ownFormOf(definition, { language }).form)[0]?.called

describe('choices in other languages', () => {
  test('lines that do not go with the choices name none of them: nobody guesses which is which', () => {
    for (const choices of ['Синє', 'Синє\nЗелене\nЧервоне', ' \n ']) expect(calledIn(bed(choices), 'uk')).toBeUndefined()
    // Of a field without choices, and in a language that nobody gave.
    expect(calledIn({ ...bed('Так\nНі'), fields: [{ ...field, type: 'line' }] }, 'uk')).toBeUndefined()
    expect(calledIn(bed('Синє\nЗелене'), 'pl')).toBeUndefined()
    expect(calledIn(bed('Синє\nЗелене'), '__proto__')).toBeUndefined()
  })

  test('a choice is shown in the language of whoever is asked, and kept as it was first written', () => {
    const definition = bed(' Синє \n\nЗелене')
    const { form } = ownFormOf(definition, { language: 'uk' })
    const [shown] = fieldsOf(form)
    if (!shown) throw new Error('a field')
    const say = (choice: string) => choiceLabel(labelsIn('en'), shown, choice)
    expect(['Blue', 'Green', 'Red', 'constructor'].map(say)).toEqual(['Синє', 'Зелене', 'Red', 'constructor'])
    expect(checkAnswers(form, { bed: 'Green' }, '2026-03-01')).toEqual([])
    expect(checkAnswers(form, { bed: 'Зелене' }, '2026-03-01')).toEqual([{ field: 'bed', kind: 'code-unknown' }])
    const [other] = fieldsOf(ownFormOf(definition, { language: 'cs' }).form)
    expect(other && choiceLabel(labelsIn('en'), other, 'Blue')).toBe('Blue')
  })

  test('they are saved only whole, once for each language, and each by words of its own', () => {
    expect(kinds(bed('Синє\nЗелене'))).toEqual([])
    expect(kinds(bed(''))).toEqual([])
    expect(checkOwnForm(bed('Синє'))).toEqual([{ field: 'words', row: 0, column: 'choices', kind: 'choices-count', count: 2 }])
    expect(kinds(bed('Ліжко\nЛіжко'))).toEqual(['choices-alike'])
    expect(kinds({ ...bed('Синє\nЗелене'), fields: [{ ...field, type: 'line' }] })).toEqual(['choices-of-none'])
    expect(kinds(bed('Синє\nЗелене', { field: { without: 'not-asked' } }))).toEqual(['choices-of-none'])
    const twice = bed('Синє\nЗелене')
    expect(kinds({ ...twice, words: [...rowsIn(twice, 'words'), { field: 'bed', language: 'uk', label: 'Ліжко' }] })).toEqual(['words-twice'])
    expect(kinds({ ...twice, words: [...rowsIn(twice, 'words'), { field: 'bed', language: 'ru', label: 'Кровать' }, { language: 'uk', label: 'Дім' }] })).toEqual([])
  })
})

const kinds = (definition: Answers, before?: Answers) => checkOwnForm(definition, before).map(({ kind }) => kind)

describe('what keeps a definition from being saved', () => {
  test('words that a machine knows already are no short names, in whatever letters', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'PROTOTYPE', 'valueof', 'without']) expect(kinds(define({ ...field, name })), name).toEqual(['name-reserved'])
    for (const name of ['__proto__', 'a b', '1st', 'ночь', 'x'.repeat(80)]) expect(kinds(define({ ...field, name }))[0], name).toMatch(/^name-/)
    expect(kinds(define(field, field))).toEqual(['name-twice'])
  })

  test('a field says why it is asked, in words that are not its question', () => {
    expect(kinds(define({ ...field, why: '  ' }))).toEqual(['no-reason'])
    expect(kinds(define({ ...field, why: field['label'] ?? '' }))).toEqual(['no-reason'])
  })

  test('a choice has choices, a condition a field and answers that it can have', () => {
    expect(kinds(define({ ...field, choices: 'Blue\nBlue' }))).toEqual(['no-choices'])
    const after = (on: Answers) => kinds(define(field, { name: 'b', label: 'B', why: 'Because.', type: 'line', ...on }))
    expect(after({ whenField: 'bed', whenIs: 'Green' })).toEqual([])
    expect(after({ whenField: 'bed', whenIs: 'Red' })).toEqual(['condition-answer'])
    expect(after({ whenField: 'b', whenIs: 'Red' })).toEqual(['condition-field'])
    expect(after({ whenField: 'toString', whenIs: 'Red' })).toEqual(['condition-field'])
  })

  test('a form has fields, and no more than fit a page', () => {
    expect(kinds({ title: 'Empty' })).toEqual(['missing'])
    const many = Array.from({ length: MOST_OWN_FIELDS + 1 }, (_none, at) => ({ ...field, name: `f${at}` }))
    expect(kinds(define(...many))).toEqual(['too-many'])
  })

  test('a field that was answered may end, and neither vanish nor ask for something else', () => {
    expect(kinds(define({ ...field, name: 'room' }), define(field))).toEqual(['taken-away'])
    expect(kinds(define({ ...field, type: 'line' }), define(field))).toEqual(['other-type'])
    expect(kinds(define({ ...field, label: 'Bed', ended: true }), define(field))).toEqual([])
  })

  test('words in another language are those of a field that is there', () => {
    expect(kinds({ ...define(field), words: [{ field: 'bad', language: 'uk', label: 'Ліжко' }] })).toEqual(['field-unknown'])
  })
})
