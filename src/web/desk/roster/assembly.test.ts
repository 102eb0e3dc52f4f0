import { expect, test } from 'vitest'
import { editionOf, type Present } from './assembly.ts'

const present = (organisation: string, more: Partial<Present> = {}): Present => ({ organisation, name: organisation, country: 'NL', suspended: false, spoken: '12345 67890', own: false, asBefore: false, ...more })
const HERON = present('heron', { own: true })
const STORK = present('stork')
const CRANE = present('crane', { country: undefined })

test('only those whose digits were heard the same, or stand in the edition before, are listed', () => {
  const made = editionOf([HERON, STORK, present('swan'), present('tern'), present('rail')], { heron: { answer: 'same' }, stork: { answer: 'before', suspended: true }, swan: { answer: 'different' }, tern: { answer: 'absent' } })
  expect(made.ok && made.value.map(({ organisation, suspended }) => [organisation, suspended])).toEqual([['heron', false], ['stork', true]])
})

test('one alone makes no roster, and none is made without one’s own organisation', () => {
  expect(editionOf([HERON, STORK], { heron: { answer: 'same' } })).toEqual({ ok: false, refusal: { kind: 'too-few' } })
  expect(editionOf([HERON, STORK, present('swan')], { stork: { answer: 'same' }, swan: { answer: 'same' } })).toEqual({ ok: false, refusal: { kind: 'own-missing' } })
})

test('a country must be known of everybody who is listed, and can be said at the assembly', () => {
  expect(editionOf([HERON, CRANE], { heron: { answer: 'same' }, crane: { answer: 'same' } })).toEqual({ ok: false, refusal: { kind: 'country-missing', name: 'crane' } })
  expect(editionOf([HERON, CRANE], { heron: { answer: 'same' }, crane: { answer: 'same', country: 'UA' } })).toMatchObject({ ok: true, value: [{ country: 'NL' }, { country: 'UA' }] })
})

test('an organisation that has no log cannot have been heard', () => {
  expect(editionOf([HERON, STORK, present('egg', { spoken: undefined })], { heron: { answer: 'same' }, stork: { answer: 'same' }, egg: { answer: 'same' } })).toMatchObject({ ok: true, value: [{ organisation: 'heron' }, { organisation: 'stork' }] })
})
