import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { askAgainAtEighteen } from './coming-of-age.ts'
import { isWithinScope, SCOPE_PARTS, withinScope } from './consent-scope.ts'
import { consentFor, consentState, hangingOn, wasInForce } from './consents.ts'
import { mayBeCounted } from './counted.ts'
import type { FileRecord } from './file-record.ts'
import { fieldsOf } from './form.ts'
import { FORMS, type FormName } from './forms/index.ts'
import { aBody, anId } from './testing.ts'
import { toAskAgain } from './to-ask-again.ts'
import { withdrawal } from './withdrawal.ts'

const NOW = '2026-03-01T10:00:00Z'
const given: Answers = { purpose: 'referral', recipient: 'Shelter North', scope: ['name', 'contact'], agrees: true, on: '2026-02-01T10:00:00Z', by: 'client', way: 'spoken' }

const a = (number: number, form: FormName, answers: Answers, of?: number): FileRecord => ({ record: anId(number), body: aBody(form, answers, of === undefined ? {} : { of: anId(of) }) })
const state = (change: Answers, others: readonly FileRecord[] = [], at = NOW) => consentState(others, { ...given, ...change }, at)

describe('what is no consent', () => {
  test('a withdrawn one, from the moment on that it was written down, even by a clock that runs ahead', () => {
    expect(state({ withdrawnOn: '2026-02-15T10:00:00Z' })).toBe('withdrawn')
    expect(state({ withdrawnOn: '2031-01-01T00:00:00Z' })).toBe('withdrawn')
    expect(state({ withdrawnOn: 'nonsense' })).toBe('withdrawn')
  })

  test('a no, or nothing said', () => {
    expect(state({ agrees: false })).toBe('refused')
    expect(state({ agrees: { without: 'not-answered' } })).toBe('refused')
  })

  test('one that ended, one of a day to come, one that nobody knows when it was given', () => {
    expect(state({ until: '2026-02' })).toBe('ended')
    expect(state({ until: '2026-03-01' })).toBe('in-force')
    expect(state({ until: 'said:while I am here' })).toBe('ask-again')
    expect(state({ on: '2026-03-05T10:00:00Z' })).toBe('not-yet')
    expect(state({ on: '2026-03-01T10:10:00Z' })).toBe('in-force')
    expect(state({ on: { without: 'not-known' } })).toBe('unclear')
  })

  test('one given in doubt, once it is to be asked again', () => {
    expect(state({ capacity: 'in-doubt' })).toBe('ask-again')
    expect(state({ capacity: 'in-doubt', askAgainOn: '2026-03-01' })).toBe('ask-again')
    expect(state({ capacity: 'in-doubt', askAgainOn: '2026-03-02' })).toBe('provisional')
  })

  test('one signed by a representative who may not sign', () => {
    const signed = { by: 'representative', representative: 'a.  guardian' }
    const child = a(1, 'person', { dateOfBirth: '2012-05-05' })
    const guardian = { name: 'A. Guardian', authority: 'court' }
    expect(state(signed, [child])).toBe('not-signed')
    expect(state(signed, [child, a(2, 'representative', guardian)])).toBe('in-force')
    expect(state(signed, [child, a(2, 'representative', { ...guardian, excluded: true })])).toBe('not-signed')
    expect(state(signed, [child, a(2, 'representative', guardian), a(3, 'representative', { ...guardian, excluded: true })])).toBe('not-signed')
    expect(state({ ...signed, representative: '' }, [child, a(2, 'representative', { authority: 'court' })])).toBe('not-signed')
  })

  test('one given as a child, after eighteen', () => {
    expect(state({}, [a(1, 'person', { dateOfBirth: '2008-02-20' })])).toBe('come-of-age')
    expect(state({ on: '2026-02-21T10:00:00Z' }, [a(1, 'person', { dateOfBirth: '2008-02-20' })])).toBe('in-force')
  })
})

test('what was done while it was in force was covered, and nothing after', () => {
  const withdrawn = { ...given, withdrawnOn: '2026-02-15T10:00:00Z' }
  expect(['2026-01-31T10:00:00Z', '2026-02-10T10:00:00Z', '2026-02-15T10:00:00Z', NOW].map((at) => wasInForce([], withdrawn, at))).toEqual([false, true, false, false])
})

const ask = (records: readonly FileRecord[], asked = { purpose: 'referral', recipient: ' shelter north' }) => consentFor(records, asked, NOW)

describe('whether something may be done', () => {
  test('not for another purpose, nor for another recipient', () => {
    const file = [a(1, 'consent', given)]
    expect(ask(file, { purpose: 'research', recipient: 'Shelter North' })).toEqual({ ok: false, refusal: { kind: 'no-consent', states: [] } })
    expect(ask(file, { purpose: 'referral', recipient: 'Shelter' })).toMatchObject({ ok: false })
    expect(ask(file)).toEqual({ ok: true, value: { consents: [anId(1)], scope: ['name', 'contact'] } })
  })

  test('a later no ends an earlier yes, and a later yes begins anew', () => {
    const no = a(2, 'consent', { ...given, agrees: false, on: '2026-02-20T10:00:00Z' })
    expect(ask([no, a(1, 'consent', given)])).toEqual({ ok: false, refusal: { kind: 'no-consent', states: ['in-force', 'refused'] } })
    expect(ask([a(3, 'consent', { ...given, scope: ['name'], on: '2026-02-21T10:00:00Z' }), no, a(1, 'consent', given)])).toEqual({ ok: true, value: { consents: [anId(3)], scope: ['name'] } })
  })

  test('a child’s no is signed away by nobody, and that of somebody excluded is none', () => {
    const child = a(1, 'person', { dateOfBirth: '2012-05-05' })
    const guardian = { name: 'A. Guardian', authority: 'court' }
    const signs = { ...given, by: 'representative', representative: 'A. Guardian' }
    const no = a(3, 'consent', { ...given, agrees: false, on: '2026-02-10T10:00:00Z' })
    const yes = a(4, 'consent', { ...signs, on: '2026-02-20T10:00:00Z' })
    expect(ask([child, a(2, 'representative', guardian), no, yes])).toMatchObject({ ok: false })
    expect(ask([child, a(2, 'representative', guardian), no, yes, a(5, 'consent', { ...given, on: '2026-02-25T10:00:00Z' })])).toMatchObject({ ok: true, value: { consents: [anId(4), anId(5)] } })
    const theirNo = a(6, 'consent', { ...signs, agrees: false, on: '2026-02-25T10:00:00Z' })
    expect(ask([child, a(2, 'representative', guardian), a(7, 'consent', given), theirNo])).toMatchObject({ ok: false })
    expect(ask([child, a(2, 'representative', { ...guardian, excluded: true }), a(7, 'consent', given), theirNo])).toMatchObject({ ok: true })
  })

  test('what a child takes back is signed away by nobody, whenever the guardian signed, until the child says yes again', () => {
    const file = (withdrawnOn: string, ...more: readonly FileRecord[]) => [
      a(1, 'person', { dateOfBirth: '2012-05-05' }), a(2, 'representative', { name: 'A. Guardian', authority: 'court' }), a(3, 'consent', { ...given, withdrawnOn }), ...more,
    ]
    const signed = (on: string) => a(4, 'consent', { ...given, by: 'representative', representative: 'A. Guardian', on })
    const again = (on: string) => a(5, 'consent', { ...given, on })
    for (const on of ['2026-01-20T10:00:00Z', '2026-02-10T10:00:00Z', '2026-02-20T10:00:00Z'])
      for (const withdrawnOn of ['2026-02-15T10:00:30Z', 'nonsense']) expect(ask(file(withdrawnOn, signed(on))), on).toMatchObject({ ok: false })
    // In the minute of the withdrawal; what was signed before it is signed anew.
    expect(ask(file('2026-02-15T10:00:30Z', signed('2026-02-10T10:00:00Z'), again('2026-02-15T10:00Z')))).toMatchObject({ ok: true, value: { consents: [anId(5)] } })
    expect(ask(file('2026-02-15T10:00:30Z', again('2026-02-14T10:00Z')))).toMatchObject({ ok: false })
    // What a guardian takes back is theirs.
    expect(ask([a(1, 'person', { dateOfBirth: '2012-05-05' }), a(3, 'consent', given), a(4, 'consent', { ...given, by: 'representative', representative: 'A. Guardian', withdrawnOn: '2026-02-15T10:00:30Z' })])).toMatchObject({ ok: true })
  })

  test('nothing is for whoever is excluded or may never be told, even if somebody agreed', () => {
    expect(state({ recipient: 'uncle  PETRU' }, [a(1, 'contact', { neverTell: [{ who: 'Petru, Uncle' }] })])).toBe('shut-out')
    expect(state({ recipient: 'A. Guardian' }, [a(1, 'representative', { name: 'A. Guardian', excluded: true })])).toBe('shut-out')
  })

  test('a withdrawal takes away what hangs on it, and what hangs on that', () => {
    const consent = a(1, 'consent', given)
    const file = [a(4, 'task', { what: 'tell the shelter' }, 3), consent, a(3, 'contact-made', { on: NOW }, 1), a(5, 'task', { what: 'something else' })]
    expect(hangingOn(file, anId(1)).map(({ record }) => record).toSorted()).toEqual([anId(3), anId(4)])
    const { consents, stopped, stays } = withdrawal(file, consent, NOW)
    expect(consents.map(({ answers }) => answers['withdrawnOn'])).toEqual([NOW])
    expect(stopped).toEqual([{ record: file[0], answers: { what: 'tell the shelter', stoppedOn: '2026-03-01' } }])
    expect(stays.map(({ record }) => record)).toEqual([anId(3)])
    expect(ask(consents.map(({ record: { record }, answers }) => ({ record, body: aBody('consent', answers) })))).toMatchObject({ ok: false })
  })

  test('a withdrawal takes older consents to the same with it, leaves all others, and happens once', () => {
    const [older, gone, other] = [a(1, 'consent', { ...given, on: '2026-01-01T10:00:00Z' }), a(3, 'consent', { ...given, withdrawnOn: '2026-02-02T10:00:00Z' }), a(4, 'consent', { ...given, recipient: 'Clinic' })]
    const parent = a(5, 'consent', { ...given, by: 'representative', representative: 'A. Guardian' })
    const file = [older, a(2, 'consent', given), gone, other, parent, a(6, 'consent', { ...given, recipient: 'Its doctor' }, 2), a(7, 'task', { what: 'x', doneOn: '2026-02-02' }, 2)]
    const { consents, stopped, stays } = withdrawal(file, a(2, 'consent', given), NOW)
    expect(consents.map(({ record }) => record.record)).toEqual([anId(1), anId(2)])
    expect(stopped.map(({ record }) => record.record)).toEqual([anId(6)])
    expect(stays.map(({ record }) => record)).toEqual([anId(7)])
    expect(withdrawal(file, gone, '2027-01-01T00:00:00Z').consents.map(({ record }) => record.record)).not.toContain(anId(3))
  })

  test('records that hang on each other in a circle end all the same', () => {
    expect(hangingOn([a(1, 'task', {}, 2), a(2, 'task', {}, 1)], anId(1)).map(({ record }) => record)).toEqual([anId(2)])
  })
})

describe('what leaves under a scope', () => {
  test('never what never leaves, and nothing about others unless it is asked for by itself', () => {
    expect(isWithinScope(['contact'], 'contact', 'proofWord')).toBe(false)
    expect(isWithinScope(['birth', 'name'], 'person', 'orientation')).toBe(false)
    expect(isWithinScope(['what-happened'], 'exploitation', 'alleged')).toBe(false)
    expect(isWithinScope(['what-happened'], 'exploitation', 'alleged', true)).toBe(true)
    for (const part of ['constructor', '__proto__', '', 'everything']) expect(isWithinScope([part], 'person', 'givenName')).toBe(false)
  })

  test('no more than was said', () => {
    const person: Answers = { givenName: 'Ana', health: 'x', languages: ['ro'], older: 'x' }
    expect(withinScope(['name'], 'person', person)).toEqual({ givenName: 'Ana' })
    expect(withinScope([], 'person', person)).toEqual({})
    expect(withinScope(['card'], 'person', person)).toEqual({ languages: ['ro'] })
    expect(withinScope(['household'], 'household', { numberOfChildren: 2, members: [{ name: 'B', inDanger: true }] })).toEqual({ numberOfChildren: 2 })
    expect(withinScope(['household'], 'household', { members: [{ name: 'B', inDanger: true, older: 'x' }] }, true)).toEqual({ members: [{ name: 'B', inDanger: true }] })
  })

  test('whatever a scope names is a field of a form', () => {
    for (const { form, fields = [] } of Object.values(SCOPE_PARTS).flat()) {
      const known = fieldsOf(FORMS[form]).map(({ name }) => name)
      for (const field of fields) expect(known, form).toContain(field)
    }
  })
})

const counts = (mayBe: Answers[string]) => mayBeCounted([a(1, 'counted', { mayBeCounted: mayBe })], NOW)

test('figures count a plain yes alone', () => {
  expect([counts(true), counts(false), counts({ without: 'not-answered' }), counts('yes'), mayBeCounted([], NOW)]).toEqual(['yes', 'no', 'not-asked', 'not-asked', 'not-asked'])
})

const aCounted = (dateOfBirth: string, counted: Answers, at = '2026-02-01T10:00:00.000Z') => [a(1, 'person', { dateOfBirth }), { record: anId(2), body: aBody('counted', { mayBeCounted: true, ...counted }, { at }) }]

test('a child’s yes to being counted ends at eighteen, until it is asked again, also where nobody wrote when it was asked', () => {
  expect(mayBeCounted(aCounted('2008-02-20', { askedOn: '2026-02-01' }), NOW)).toBe('not-asked')
  expect(mayBeCounted(aCounted('2008-02-20', {}), NOW)).toBe('not-asked')
  expect(mayBeCounted(aCounted('2008-03-20', { askedOn: '2026-02-01' }), NOW)).toBe('yes')
  expect(mayBeCounted(aCounted('2008-02-20', { askedOn: '2026-02-21' }), NOW)).toBe('yes')
  expect(mayBeCounted(aCounted('1990', {}), NOW)).toBe('yes')
})

test('at eighteen everything is asked again, until it was', () => {
  const file = (dateOfBirth: string, more: readonly FileRecord[] = []) => [
    { ...a(1, 'person', { dateOfBirth }), body: aBody('person', { dateOfBirth }, { at: '2026-01-10T10:00:00Z' }) },
    a(2, 'consent', given), a(3, 'representative', { name: 'A. Guardian', authority: 'court' }), a(4, 'counted', { mayBeCounted: true, askedOn: '2026-02-01' }), ...more,
  ]
  expect(askAgainAtEighteen(file('2009'), NOW)).toBeUndefined()
  expect(askAgainAtEighteen(file('2008-02-20'), NOW)).toEqual({ consents: [anId(2)], representatives: [anId(3)], counted: true, everything: true })
  expect(askAgainAtEighteen([a(1, 'person', { dateOfBirth: '1990' }), a(2, 'consent', given)], NOW)).toBeUndefined()
  expect(askAgainAtEighteen(file('2008-02-20', [a(5, 'child', { askedAgainAt18: '2026-02-28' })]), NOW)).toMatchObject({ everything: false })
})

test('what waits in a file: second names, consents whose day has come, and everything at eighteen', () => {
  const emergency = a(3, 'disclosure', { emergency: true, first: anId(1), on: NOW })
  const doubt = a(4, 'consent', { ...given, capacity: 'in-doubt', askAgainOn: '2026-02-20' })
  expect(toAskAgain([a(2, 'consent', given)], NOW)).toBeUndefined()
  expect(toAskAgain([a(2, 'consent', given), emergency, doubt], NOW)).toEqual({ secondNames: [emergency], consents: [anId(4)], adult: undefined })
  expect(toAskAgain([a(1, 'person', { dateOfBirth: '2008-02-20' }), a(2, 'consent', given)], NOW)).toMatchObject({ consents: [], adult: { consents: [anId(2)] } })
})
