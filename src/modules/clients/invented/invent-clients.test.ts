import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel'
import { codesIn, rowsIn, stringIn, type Answers } from '../answer.ts'
import { readBody, writeBody } from '../body.ts'
import { checkAnswers } from '../check-answers.ts'
import { CODE_LISTS } from '../code-lists/index.ts'
import { possibleSecondFiles } from '../finding/second-files.ts'
import { emptyNameIndex } from '../finding/name-index.ts'
import { findableOf } from '../finding/findable.ts'
import { mergedInto } from '../finding/merged-into.ts'
import { answersTo } from '../file-record.ts'
import { fieldsOf, type Field } from '../form.ts'
import { formOf, FORMS } from '../forms/index.ts'
import { currentStatus } from '../status.ts'
import { anId } from '../testing.ts'
import { inventOffice } from './invent-clients.ts'
import { OFFICES, seedOf, type OfficeName } from './offices.ts'
import { isReserved } from './reach.ts'
import { ORIGINS } from './words/origins.ts'

const TODAY = '2026-11-23'
const NAMES = Object.keys(OFFICES) as OfficeName[] // Those of the object above.
// At one of them a single person opens files.
const staffOf = (office: OfficeName, place: number): readonly [Id, ...Id[]] => (office === 'comensha' ? [anId(place * 2 + 1)] : [anId(place * 2 + 1), anId(place * 2 + 2)])
const offices = NAMES.map((office, place) => inventOffice({ office, staff: staffOf(office, place), today: TODAY, seed: seedOf(office) }))
const files = offices.flatMap((office) => office.files)
const books = offices.flatMap((office) => office.books)
const records = [...files.flatMap((file) => file.records), ...books.flatMap((book) => book.records)]
const isFinished = (file: (typeof files)[number]): boolean => file.records.some(({ body }) => body.form === 'person')
const share = (of: readonly unknown[], among: readonly unknown[]): number => of.length / among.length

/** Written as things happen in the desk, or by an organisation about itself. */
const AS_THINGS_HAPPEN = new Set(['book', 'draft', 'own', 'import-run', 'export-made', 'duty', 'breach', 'retention', 'retention-rule', 'access-names', 'copy-review'])

describe('what is invented for the demonstration', () => {
  test('is the same for the same seed and day, and another for another', () => {
    const ask = { office: 'open-gate', staff: [anId(1), anId(2)], today: TODAY, seed: 7 } as const
    expect(inventOffice(ask)).toEqual(inventOffice(ask))
    expect(inventOffice({ ...ask, seed: 8 }).files[0]?.client).not.toBe(inventOffice(ask).files[0]?.client)
  })

  test('is about three hundred clients, each with an id of their own, and so has every record', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(files.length).toBeLessThan(380)
    expect(new Set([...files.map(({ client }) => client), ...records.map(({ record }) => record)]).size).toBe(files.length + records.length)
  })

  test('passes every check of the forms, and has no field that a form does not ask', () => {
    const wrong = records.flatMap(({ body }) => {
      const form = formOf(body.form)
      if (form === undefined || form.name === 'own') return []
      const unknown = Object.keys(body.answers).filter((field) => !fieldsOf(form).some(({ name }) => name === field))
      return [...checkAnswers(form, body.answers, TODAY).map((problem) => [form.name, problem]), ...unknown.map((field) => [form.name, field, 'unknown'])]
    })
    expect(wrong).toEqual([])
    for (const { body, kind } of records) expect([readBody(writeBody(body)).ok, kind]).toEqual([true, formOf(body.form)?.kind])
  })

  test('uses nearly every form that somebody fills in, and nearly every answer of every list', () => {
    const used = new Set(records.map(({ body }) => body.form))
    expect(Object.keys(FORMS).filter((form) => !used.has(form) && !AS_THINGS_HAPPEN.has(form))).toEqual([])
    const said = new Map<string, Set<string>>()
    const hear = (fields: readonly Field[], answers: Answers): void => {
      for (const field of fields) {
        for (const code of [stringIn(answers, field.name) ?? [], codesIn(answers, field.name)].flat()) if (field.codes !== undefined) said.set(field.codes, (said.get(field.codes) ?? new Set()).add(code))
        for (const row of rowsIn(answers, field.name)) hear(field.fields ?? [], row)
      }
    }
    for (const { body } of records) hear(fieldsOf(formOf(body.form) ?? FORMS.book), body.answers)
    const listsIn = (fields: readonly Field[]): readonly string[] => fields.flatMap(({ codes, fields: inner = [] }) => [...(codes === undefined ? [] : [codes]), ...listsIn(inner)])
    const asked = new Set(Object.values(FORMS).filter(({ name }) => !AS_THINGS_HAPPEN.has(name)).flatMap((form) => listsIn(fieldsOf(form))))
    const all = Object.entries(CODE_LISTS).filter(([list]) => asked.has(list)).flatMap(([list, { codes }]) => codes.map(({ code }) => ({ list, code })))
    expect(share(all.filter(({ list, code }) => said.get(list)?.has(code) === true), all)).toBeGreaterThan(0.9)
  })

  test('knows the four ways of not knowing', () => {
    const ways = new Map<string, number>()
    for (const { body } of records) for (const answer of Object.values(body.answers)) if (typeof answer === 'object' && 'without' in answer) ways.set(answer.without, (ways.get(answer.without) ?? 0) + 1)
    expect([...ways.keys()].toSorted()).toEqual(['not-answered', 'not-asked', 'not-known'])
    expect(records.filter(({ body }) => Object.values(body.answers).includes(false)).length).toBeGreaterThan(100)
  })

  test('nobody can be reached: every number and address is one that is given to nobody', () => {
    const addresses = records.flatMap(({ body }) => [...rowsIn(body.answers, 'ways').flatMap((way) => stringIn(way, 'address') ?? []), ...(stringIn(body.answers, 'reach') ?? '').split('\n')]).filter((address) => /[\d@]/.test(address))
    expect(addresses.length).toBeGreaterThan(250)
    expect(addresses.filter((address) => !isReserved(address))).toEqual([])
    const everything = JSON.stringify(records.map(({ body: { answers } }) => answers))
    expect(everything.match(/[\w.]+@[\w.-]+/g)?.filter((mail) => !mail.endsWith('@post.example'))).toEqual([])
    expect(everything.match(/\+\d[\d ]{6,}/g)?.filter((number) => !isReserved(number.trim()))).toEqual([])
  })

  test('nobody can be taken for somebody: every family name says in its language that it is invented', () => {
    const invented = new Set(Object.values(ORIGINS).flatMap(({ families }) => families.split(' ').flatMap((family) => family.split(/[/|]/)).map((family) => family.replaceAll('_', ' '))))
    const latin = files.flatMap((file) => stringIn(answersTo(file.records, 'person'), 'familyName') ?? [])
    const others = latin.filter((family) => !invented.has(family))
    // Second files have the name as it stands in papers.
    expect(others.every((family) => /^[\p{Script=Latin}' -]+$/u.test(family))).toBe(true)
    expect(others.length).toBeLessThan(30)
  })

  test('women, men, trans persons and children are there, and children have files of their own with somebody who may act for them, or may not', () => {
    const people = files.filter(isFinished).map(({ records: own }) => answersTo(own, 'person'))
    const sexes = Map.groupBy(people, (person) => stringIn(person, 'sex') ?? '')
    expect(share(sexes.get('female') ?? [], people)).toBeGreaterThan(0.5)
    expect(share(sexes.get('male') ?? [], people)).toBeGreaterThan(0.2)
    expect(people.filter((person) => stringIn(person, 'sex') === 'male' && stringIn(person, 'gender') === 'woman').length).toBeGreaterThan(2)
    const children = files.filter(({ records: own }) => own.some(({ body }) => body.form === 'child'))
    expect(share(children, people)).toBeGreaterThan(0.08)
    for (const { records: own } of children) expect(own.some(({ body }) => body.form === 'representative')).toBe(true)
    const linked = files.flatMap(({ records: own }) => own.flatMap(({ body }) => (body.form === 'household' ? rowsIn(body.answers, 'members').flatMap((row) => stringIn(row, 'file') ?? []) : [])))
    expect(linked.length).toBeGreaterThan(7)
    for (const client of linked) expect(files.find((file) => file.client === client)?.records.some(({ body }) => body.form === 'link' && stringIn(body.answers, 'relation') === 'parent')).toBe(true)
  })

  test('every status is somebody\'s, most may be counted, some are restricted, some only begun', () => {
    const statuses = new Set(files.flatMap(({ records: own }) => currentStatus(own, TODAY)?.status ?? []))
    expect([...statuses].toSorted()).toEqual(CODE_LISTS.statuses.codes.map(({ code }) => code).toSorted())
    expect(files.filter(({ readers }) => readers !== undefined).length).toBeGreaterThan(4)
    expect(files.filter((file) => !isFinished(file)).length).toBeGreaterThan(2)
    expect(files.filter(({ records: own }) => mergedInto(own) !== undefined).length).toBeGreaterThan(1)
  })

  test('each office has possible second files, and few of them', () => {
    for (const [place, { files: own }] of offices.entries()) {
      const there = own.filter((file) => isFinished(file) && mergedInto(file.records) === undefined).map((file) => findableOf(file.client, answersTo(file.records, 'person'), answersTo(file.records, 'contact'), TODAY))
      const index = emptyNameIndex()
      for (const one of there) index.put(one)
      const pairs = there.flatMap((one) => possibleSecondFiles(one, index, { today: TODAY, sameTelephone: () => [], not: new Set() }))
      expect(pairs.length, NAMES[place]).toBeLessThan(own.length / 3)
    }
  })
})
