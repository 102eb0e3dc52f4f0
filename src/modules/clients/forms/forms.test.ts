import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODE_LISTS, codeFromHtcds, codeListOf, htcdsOf } from '../code-lists/index.ts'
import { fieldsOf, type Field, type Form } from '../form.ts'
import { formOf, FORMS } from './index.ts'

const forms: readonly Form[] = Object.values(FORMS)
const withRows = (field: Field): readonly Field[] => [field, ...(field.fields ?? [])]
const codesOf = ({ codes = '' }: Field): readonly string[] => (codeListOf(codes)?.codes ?? []).map(({ code }) => code)

describe('forms are data that holds together', () => {
  test('no field is named twice in a form, nor a column in a table', () => {
    for (const form of forms) {
      const names = fieldsOf(form).map(({ name }) => name)
      expect(new Set(names).size, form.name).toBe(names.length)
      for (const { fields = [], name } of fieldsOf(form)) expect(new Set(fields.map((column) => column.name)).size, name).toBe(fields.length)
    }
  })

  test('a field has a list where it is a choice, and only there; a table has columns, and only a table; no table lies in a table', () => {
    for (const field of forms.flatMap((form) => fieldsOf(form)).flatMap(withRows)) {
      expect(field.codes !== undefined && codeListOf(field.codes) !== undefined, field.name).toBe(field.type === 'choice' || field.type === 'choices')
      expect(field.fields !== undefined, field.name).toBe(field.type === 'rows')
      expect(field.fields?.some(({ type }) => type === 'rows') ?? false, field.name).toBe(false)
    }
  })

  test('a field is shown after one that can have such an answer', () => {
    const check = (siblings: readonly Field[]) => {
      for (const { when, fields, name } of siblings) {
        if (fields) check(fields)
        if (when === undefined) continue
        const asked = siblings.find((field) => field.name === when.field)
        const possible = asked === undefined ? [] : asked.type === 'yes-no' ? [true, false] : codesOf(asked)
        for (const value of when.is) expect(possible, name).toContain(value)
      }
    }
    for (const form of forms) check(fieldsOf(form))
  })

  test('what a form is dated by is one of its dates', () => {
    for (const form of forms) {
      if (form.dated === undefined) continue
      expect(['date', 'moment'], form.name).toContain(fieldsOf(form).find(({ name }) => name === form.dated)?.type)
    }
  })

  test('every list is asked somewhere, and no code stands twice in one', () => {
    const asked = new Set(forms.flatMap((form) => fieldsOf(form)).flatMap(withRows).map(({ codes }) => codes))
    for (const [name, { codes }] of Object.entries(CODE_LISTS)) {
      expect(asked.has(name), name).toBe(true)
      expect(new Set(codes.map(({ code }) => code)).size, name).toBe(codes.length)
    }
  })

  test('a form is found by its name, and nothing else is', () => {
    expect(formOf('person')).toBe(FORMS.person)
    for (const name of ['', 'Person', '__proto__', 'constructor', 'toString']) expect(formOf(name)).toBeUndefined()
  })

  test('nothing of a person is required: neither name nor age', () => {
    expect(fieldsOf(FORMS.person).filter(({ required }) => required === true)).toEqual([])
  })
})

const shared = process.env['WAYSTATION_SHARED'] ?? resolve(import.meta.dirname, '../../../../../shared')
const standard = resolve(shared, 'data/htcds_2.0_fields.json')

// Wants the list of the standard's fields in ../shared/data.
describe.skipIf(!existsSync(standard))('beside the Human Trafficking Case Data Standard', () => {
  type Known = { readonly name: string | null; readonly values: readonly string[] | null }
  const read = (): ReadonlyMap<string | null, Known> => {
    const { fields }: { readonly fields: readonly Known[] } = JSON.parse(readFileSync(standard, 'utf8'))
    return new Map(fields.map((field) => [field.name, field]))
  }
  const mapped = forms.flatMap((form) => fieldsOf(form)).flatMap(withRows).filter(({ htcds }) => htcds !== undefined)

  test('every name that fields are mapped to is one of its names', () => {
    const known = read()
    expect(mapped.length).toBeGreaterThan(20)
    for (const { name, htcds = '' } of mapped) expect(known.has(htcds), name).toBe(true)
  })

  test('every value that codes are mapped to is one of the field’s values, and comes back as a code', () => {
    const known = read()
    for (const field of mapped) {
      const list = codeListOf(field.codes ?? '')
      const values = known.get(field.htcds ?? '')?.values ?? []
      for (const { code } of list?.codes ?? []) {
        const value = list === undefined ? undefined : htcdsOf(list, code)
        if (value === undefined || list === undefined) continue
        expect(values, code).toContain(value)
        expect(codeFromHtcds(list, value), value).toBeDefined()
      }
    }
  })

  test('what the standard knows of forms, sectors and control all comes in', () => {
    const known = read()
    for (const [list, name] of [['exploitation-forms', 'vic_TypeOfExploitation'], ['sectors', 'vic_ForcedLabourIndustry'], ['control', 'vic_MethodsOfControl'], ['recruitment', 'vic_MethodOfRecruitment']] as const)
      for (const value of known.get(name)?.values ?? []) expect(codeFromHtcds(CODE_LISTS[list], value), value).toBeDefined()
  })
})
