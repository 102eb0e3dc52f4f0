import { array, assert, boolean, constantFrom, dictionary, double, json, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBefore, isOfNewerForm, readBody, writeBody, type Body } from './body.ts'
import { FORMS } from './forms/index.ts'
import { aBody, anId } from './testing.ts'

const read = (change: Record<string, unknown>) => readBody(JSON.stringify({ ...aBody('person', {}), ...change }))
const refused = (text: string) => {
  const body = readBody(text)
  return body.ok ? body.value : body.refusal
}

describe('content that is none is refused with a word', () => {
  test('no JSON, or not an object', () => {
    for (const text of ['', '{', 'undefined', '{"form":"person",}']) expect(refused(text)).toEqual({ kind: 'body-unreadable', why: 'not-json' })
    for (const text of ['null', '[]', '"person"', '7']) expect(refused(text)).toEqual({ kind: 'body-unreadable', why: 'shape' })
    expect(refused(' '.repeat(4_000_001))).toEqual({ kind: 'body-unreadable', why: 'too-long' })
    expect(refused('['.repeat(1_000_000))).toMatchObject({ kind: 'body-unreadable' })
  })

  test('a form that nobody made', () => {
    for (const form of ['constructor', '__proto__', '', 7, undefined]) expect(read({ form })).toMatchObject({ refusal: { why: 'form-unknown' } })
  })

  test('a version, a writer, a moment or a reference that is none', () => {
    for (const version of [0, -1, 1.5, '1', null, 1e9]) expect(read({ version })).toMatchObject({ refusal: { why: 'shape', at: 'version' } })
    for (const by of ['', 'me', 7, undefined]) expect(read({ by })).toMatchObject({ refusal: { at: 'by' } })
    for (const at of ['', '2026-02-31T10:00:00Z', '2026-02-29T10:00:00Z', '2100-02-29T10:00:00Z', '2026-04-31T10:00:00Z', '2026-13-01T10:00:00Z', '2026-00-01T10:00:00Z', '2026-01-00T10:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T10:60:00Z', '2026-01-01T10:00:60Z', '2026-02-01', '2026-02-01T25:00:00Z', '2026-02-01T10:00:00+01:00', 7]) expect(read({ at })).toMatchObject({ refusal: { at: 'at' } })
    for (const at of ['2024-02-29T23:59:59.999999Z', '2026-01-31T10:00Z', '2000-02-29T00:00:00Z']) expect(read({ at })).toMatchObject({ ok: true })
    expect(read({ of: 'x' })).toMatchObject({ refusal: { at: 'of' } })
  })

  test('answers that are none', () => {
    for (const answer of [null, { without: 'x' }, { without: 'not-known', more: 1 }, {}, [1], [['a']], ['a', {}], [{ a: [{ b: 'c' }] }], [null]]) expect(read({ answers: { givenName: answer } }), JSON.stringify(answer)).toMatchObject({ refusal: { why: 'answer', at: 'givenName' } })
    expect(refused('{"form":"person","version":1,"by":"' + anId(1) + '","at":"2026-02-01T10:00:00Z","answers":{"__proto__":"x"}}')).toMatchObject({ why: 'answer', at: '__proto__' })
    expect(read({ answers: { ['a'.repeat(101)]: 'x' } })).toMatchObject({ refusal: { why: 'answer' } })
  })
})

test('what a form does not have is kept, and shown under from before', () => {
  const body = readBody(writeBody(aBody('person', { givenName: 'Ana', tribe: 'x' })))
  expect(body).toMatchObject({ ok: true, value: { answers: { givenName: 'Ana', tribe: 'x' } } })
  expect(body.ok ? fromBefore(FORMS.person, body.value.answers) : undefined).toEqual([['tribe', 'x']])
  expect(isOfNewerForm({ ...aBody('person', {}), version: 2 }, FORMS.person)).toBe(true)
})

test('half a letter, as a broken paste leaves it, does not break the seal', () => {
  const text = writeBody(aBody('person', { givenName: 'A\uD83D' }))
  expect(text.isWellFormed() && !text.includes(String.raw`\ud83d`)).toBe(true)
})

test('whatever is written is read again as it was', () => {
  const value = oneof(string({ unit: 'binary' }), boolean(), double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0), constantFrom('not-known', 'not-asked', 'not-answered').map((without) => ({ without })))
  const name = string({ minLength: 1, maxLength: 20 }).filter((one) => one !== '__proto__')
  const answers = dictionary(
    name,
    oneof(value, array(string({ unit: 'binary' }), { maxLength: 3 }), array(dictionary(name, value, { noNullPrototype: true, maxKeys: 3 }), { maxLength: 3 })),
    { noNullPrototype: true, maxKeys: 6 },
  )
  assert(
    property(answers, (some) => {
      // Shapes of answers, made just above.
      const body = aBody('person', some as Body['answers'])
      expect(JSON.stringify(readBody(writeBody(body)))).toBe(`{"ok":true,"value":${writeBody(body)}}`)
    }),
    { numRuns: 50 },
  )
  assert(property(json(), (text) => {
    expect(readBody(text).ok).toBe(false)
  }))
})
