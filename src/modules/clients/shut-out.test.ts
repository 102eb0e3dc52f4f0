import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { consentFor, consentState } from './consents.ts'
import { mayGo } from './export/plan.ts'
import type { FileRecord } from './file-record.ts'
import type { FormName } from './forms/index.ts'
import { mayContact } from './may-contact.ts'
import { mayReceive } from './representatives.ts'
import { beforeErasure } from './rights/before-erasure.ts'
import { whyNotAsk } from './rights/who-may-ask.ts'
import { aBody, anId } from './testing.ts'

const AT = '2026-03-10T10:00:00Z'
const a = (number: number, form: FormName, answers: Answers): FileRecord => ({ record: anId(number), body: aBody(form, answers) })
const child = a(1, 'person', { givenName: 'Olena', familyName: 'Kozak', codeName: 'Kozak-7', dateOfBirth: '2014-05-05' })
const out = a(2, 'representative', { name: 'Віктор Козак', excluded: true })
const never = a(3, 'contact', { neverTell: [{ who: 'Віктор Козак' }] })
const ALIKE = ['Viktor Kozak', 'KOZAK, Viktor', 'Kozak', 'Viktor Kozak (father)']

const kind = (file: readonly FileRecord[], name: string) => {
  const may = mayReceive(file, name, AT)
  return may.ok ? 'may' : may.refusal.kind
}

const through = (address: string, shutOut: readonly string[] = [], neverTell = 'Віктор Козак') => {
  const verdict = mayContact({ ways: [{ channel: 'through-someone', address, times: 'any-time' }], neverTell: [{ who: neverTell }] }, { channel: 'through-someone', address, at: AT, shutOut })
  return verdict.may ? 'may' : verdict.why
}

describe('whoever is excluded or may never be told is stopped in another script too, by half a name, and with words around it', () => {
  test('as whoever receives, by consent or on another ground, and as a lawyer with a verified mandate', () => {
    for (const against of [out, never])
      for (const name of ALIKE) {
        expect(kind([child, against], name), name).toBe('may-be-shut-out')
        const consent = a(4, 'consent', { purpose: 'referral', recipient: name, agrees: true, on: AT, by: 'client' })
        expect(consentState([child, against, consent], consent.body.answers, AT), name).toBe('may-be-shut-out')
        expect(consentFor([child, against, consent], { purpose: 'referral', recipient: name }, AT)).toMatchObject({ ok: false })
        expect(mayGo([child, against, consent], { purpose: 'own-work', recipient: name }, AT)).toEqual({ kind: 'may-be-shut-out' })
        expect(whyNotAsk([child, against], { requester: 'lawyer', requesterName: name, mandate: 'verified' }, '2026-03-10'), name).toEqual(['may-be-shut-out'])
        expect(beforeErasure([child, against, consent], AT).elsewhere, name).toMatchObject([{ who: name, never: true }])
      }
    expect(kind([child, out], 'козак віктор')).toBe('shut-out')
  })

  test('as somebody through whom the person is reached', () => {
    for (const name of ALIKE) expect(through(name), name).toBe('may-be-never-told')
    expect(through('Viktor Kozak', ['Віктор Козак'], 'Uncle')).toBe('may-be-never-told')
    expect(through('Viktor Melnyk', ['Віктор Козак'])).toBe('may')
  })

  test('a representative whose authority is over, in another script', () => {
    const over = a(5, 'representative', { name: 'Марія Йонеску', authority: 'court', until: '2026-01' })
    expect(kind([child, over], 'Maria Ionescu')).toBe('authority-ended')
    expect(kind([child, over, a(6, 'representative', { name: 'Maria Ionescu', authority: 'court' })], 'Maria Ionescu')).toBe('may')
  })
})

test('nobody is stopped for a given name that others bear too, nor the client for their own', () => {
  for (const name of ['Viktor Melnyk', 'Олена Козак-Мельник', 'House of Hope', 'Dr. Novak', 'Li']) expect(kind([child, out, never], name), name).toBe('may')
  const half = a(7, 'contact', { neverTell: [{ who: 'Kozak' }, { who: 'Olena Shevchenko' }] })
  for (const name of ['Olena Kozak', 'kozak, olena', 'Kozak-7', 'Olena Melnyk']) expect(kind([child, half], name), name).toBe('may')
  expect(kind([child, half], 'Viktor Kozak')).toBe('may-be-shut-out')
  expect(kind([a(8, 'person', { givenName: 'Olena' }), half], 'Olena')).toBe('may')
})
