import { expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import type { FormName } from '../forms/index.ts'
import { standingOf } from '../legal-fact.ts'
import { aBody, anId } from '../testing.ts'
import { beforeCopy } from './before-copy.ts'
import { beforeErasure } from './before-erasure.ts'
import { CLAIM_LAW } from './law/claims.ts'
import { KEEPING_LAW } from './law/keeping.ts'
import { SUPERVISORS } from './law/supervisors.ts'
import { requestClock } from './request-clock.ts'
import { whyNotAsk } from './who-may-ask.ts'
import { requestsByYear } from './yearly.ts'

let next = 0
const record = (form: FormName, answers: Answers) => ({ record: anId(++next), body: aBody(form, answers) })

const child = record('person', { dateOfBirth: '2015-06-01' })
const adult = record('person', { dateOfBirth: '1990-06-01' })
const today = '2026-03-10'

const checked: Answers = { right: 'copy', receivedOn: '2026-03-01', requester: 'lawyer', requesterName: 'Nadia Koval', mandate: 'verified', identityChecked: true, freeOfPressure: true, safeKeeping: true }

test('a copy waits until identity, freedom from pressure and safe keeping are each answered with yes', () => {
  expect(beforeCopy([adult], checked, today)).toEqual([])
  for (const [field, stop] of [['identityChecked', 'identity'], ['freeOfPressure', 'pressure'], ['safeKeeping', 'keeping']] as const) {
    const { [field]: _asked, ...open } = checked
    expect(beforeCopy([adult], open, today)).toEqual([stop])
    for (const answer of [false, { without: 'not-known' }, 'yes'] as const) expect(beforeCopy([adult], { ...checked, [field]: answer }, today)).toEqual([stop])
  }
  expect(beforeCopy([adult], { right: 'copy', requester: 'client' }, today)).toEqual(['identity', 'pressure', 'keeping'])
})

test('whoever only reads it here needs no safe place; what was not asked for is not copied; a refusal and a claim hold it back', () => {
  expect(beforeCopy([adult], { ...checked, right: 'see', safeKeeping: false }, today)).toEqual([])
  expect(beforeCopy([adult], { ...checked, right: 'erase' }, today)).toEqual(['not-asked-for'])
  expect(beforeCopy([adult], { ...checked, outcome: 'refused' }, today)).toEqual(['answered-otherwise'])
  expect(beforeCopy([adult], { ...checked, outcome: 'restricted-until', until: '2026-05-01' }, today)).toEqual(['answered-otherwise'])
  expect(beforeCopy([adult], { ...checked, outcome: 'restricted-until', until: '2026-03-01' }, today)).toEqual([])
})

test('nobody asks for another without a verified mandate', () => {
  for (const requester of ['parent', 'partner', 'lawyer', 'other']) {
    expect(whyNotAsk([adult], { requester, requesterName: 'N. K.' }, today), requester).toEqual(['mandate-open'])
    expect(whyNotAsk([adult], { requester, requesterName: 'N. K.', mandate: 'not-valid' }, today), requester).toEqual(['mandate-open'])
    expect(whyNotAsk([adult], { requester, mandate: 'verified' }, today), requester).toEqual(['requester-open'])
  }
  expect(whyNotAsk([adult], {}, today)).toEqual(['requester-open'])
  expect(whyNotAsk([adult], { requester: 'client' }, today)).toEqual([])
})

test('an excluded representative gets nothing of a child’s file, by whatever spelling and as whomever they come', () => {
  const out = record('representative', { name: 'Ivan Petrov', authority: 'court-order', excluded: true })
  for (const name of ['Ivan Petrov', 'PETROV, Ivan', ' ivan  petrov ', 'Iván Petrov'])
    for (const requester of ['parent', 'lawyer', 'other'])
      expect(whyNotAsk([child, out], { requester, requesterName: name, mandate: 'verified' }, today), name).toEqual(['representative-excluded'])
  // A second record that forgets it does not let them in.
  const again = record('representative', { name: 'Petrov Ivan', authority: 'parental' })
  expect(whyNotAsk([child, out, again], { requester: 'parent', requesterName: 'Ivan Petrov', mandate: 'verified' }, today)).toEqual(['representative-excluded'])
})

test('a parent whom nobody wrote down as a representative does not see a child’s file; of an adult’s they need a mandate', () => {
  const asks: Answers = { requester: 'parent', requesterName: 'Olga Petrova', mandate: 'verified' }
  expect(whyNotAsk([child], asks, today)).toEqual(['representative-may-not'])
  expect(whyNotAsk([child, record('representative', { name: 'Olga Petrova', authority: 'parental' })], asks, today)).toEqual([])
  expect(whyNotAsk([child, record('representative', { name: 'Olga Petrova', authority: 'none-shown' })], asks, today)).toEqual(['representative-may-not'])
  expect(whyNotAsk([adult], asks, today)).toEqual([])
})

test('the month ends on the same day of the next one, or on its last', () => {
  expect(requestClock({ receivedOn: '2026-03-05' }, '2026-03-05')).toEqual({ state: 'open', due: '2026-04-05', left: 31, extended: false, tellBy: '2026-04-05' })
  expect(requestClock({ receivedOn: '2026-08-31' }, '2026-09-23')).toMatchObject({ due: '2026-09-30', left: 7, state: 'due-soon' })
  expect(requestClock({ receivedOn: '2028-01-31' }, '2028-03-01')).toMatchObject({ due: '2028-02-29', left: -1, state: 'overdue' })
  expect(requestClock({ receivedOn: '2026-02' }, '2026-02-20')).toMatchObject({ due: '2026-03-01' })
  expect(requestClock({ receivedOn: 'said:in spring' }, today)).toEqual({ state: 'undated', extended: false })
})

test('two months more count only with a reason that the person heard within the first', () => {
  const late: Answers = { receivedOn: '2026-01-31', extended: true, extensionReason: 'Four hundred pages' }
  expect(requestClock({ ...late, extensionToldOn: '2026-02-20' }, today)).toEqual({ state: 'open', due: '2026-04-30', left: 51, extended: true })
  for (const request of [late, { ...late, extensionToldOn: '2026-03-02' }, { ...late, extensionReason: '', extensionToldOn: '2026-02-20' }]) expect(requestClock(request, today)).toMatchObject({ state: 'overdue', extended: false })
})

test('what was held back until a day is looked at again on it', () => {
  const held: Answers = { receivedOn: '2026-01-01', outcome: 'restricted-until', until: '2026-03-10' }
  expect(requestClock(held, '2026-03-09').state).toBe('answered')
  expect(requestClock(held, today).state).toBe('look-again')
  expect(requestClock({ ...held, outcome: 'done' }, today).state).toBe('answered')
})

test('no copy is made for whoever may never be told, nor for a representative of a child whose authority is over', () => {
  const never = record('contact', { neverTell: [{ who: 'Nadia Koval', relation: 'partner' }] })
  expect(beforeCopy([adult, never], checked, today)).toEqual(['never-told'])
  expect(beforeCopy([adult, never], { ...checked, requesterName: 'koval, NADIA' }, today)).toEqual(['never-told'])
  expect(beforeCopy([adult, never], { ...checked, requesterName: 'Vera Lys' }, today)).toEqual([])
  const over = record('representative', { name: 'Nadia Koval', authority: 'court', until: '2026-01' })
  expect(beforeCopy([child, over], checked, today)).toEqual(['representative-may-not'])
  expect(beforeCopy([adult, over], checked, today)).toEqual([])
})

test('erasing tells of appeals, evidence, claims held back, and of whoever else holds something', () => {
  const found = beforeErasure([
    adult,
    record('identification', { status: 'refused', country: 'CZ', appealBy: '2026-04-01' }),
    record('exploitation', { forms: ['labour'], places: [{ role: 'exploited', country: 'NL' }, { role: 'transit', country: 'DE' }], until: '2025-12' }),
    record('attachment', { title: 'Payslip', kind: 'contract-or-wages', attachment: 'x' }),
    record('attachment', { title: 'Card', kind: 'other', attachment: 'y' }),
    record('rights-request', { right: 'copy', receivedOn: '2026-01-01', outcome: 'restricted-until', until: '2027-01-01' }),
    record('rights-request', { right: 'erase', receivedOn: '2026-03-01' }),
    record('rights-request', { right: 'copy', receivedOn: '2026-01-01', outcome: 'done', copyGivenOn: '2026-01-20', requesterName: 'Nadia Koval' }),
    record('consent', { purpose: 'steps-with-authorities', recipient: 'Labour inspectorate', agrees: true, on: '2026-02-01T10:00Z' }),
    record('consent', { purpose: 'referral', recipient: 'Clinic', agrees: true, on: '2026-02-01T10:00Z', withdrawnOn: '2026-02-03T10:00Z' }),
    record('disclosure', { to: 'Police', on: '2026-02-05T10:00Z', what: 'place' }),
  ], '2026-03-10T12:00:00Z')
  expect(found.concerns.map(({ kind, said = '', until = '' }) => [kind, said, until])).toEqual([
    ['held', '', '2027-01-01'], ['appeal', 'refused', '2026-04-01'], ['authorities', 'Labour inspectorate', ''], ['evidence', 'contract-or-wages', ''], ['exploited', 'labour', '2025-12'],
  ])
  expect(found.elsewhere.map(({ how, who }) => [how, who])).toEqual([['copy', 'Nadia Koval'], ['consent', 'Labour inspectorate'], ['consent', 'Clinic'], ['disclosure', 'Police']])
  expect(found.countries).toEqual(['NL', 'CZ'])
  expect(found.child).toBe(false)
  expect(beforeErasure([child], '2026-03-10T12:00:00Z')).toMatchObject({ concerns: [], elsewhere: [], child: true })
})

test('the figures of a year say how many were late, and how long the middle one took', () => {
  const [year, before] = requestsByYear([
    { right: 'copy', receivedOn: '2026-01-01', answeredOn: '2026-01-11', outcome: 'done' },
    { right: 'copy', receivedOn: '2026-01-01', answeredOn: '2026-02-20', outcome: 'partly' },
    { right: 'erase', receivedOn: '2026-01-05' },
    { right: 'erase', receivedOn: '2025-12-31', answeredOn: '2026-01-02', outcome: 'refused' },
    { right: 'erase' },
  ], today)
  expect(year).toMatchObject({ year: '2026', received: 3, open: 1, late: 2, days: 10 })
  expect([...(year?.byRight ?? [])]).toEqual([['copy', 2], ['erase', 1]])
  expect(before).toMatchObject({ year: '2025', received: 1, open: 0, late: 0, days: 2 })
})

test('every fact of law has an owner and a source, and what nobody looked up says so', () => {
  for (const { country, says, fact } of [...SUPERVISORS, ...KEEPING_LAW, ...CLAIM_LAW]) {
    expect(fact.owner && fact.source && says, country).toBeTruthy()
    expect(standingOf(fact, today)).toBe('not-verified')
  }
  for (const list of [SUPERVISORS, KEEPING_LAW, CLAIM_LAW]) expect(new Set(list.map(({ country }) => country)).size).toBe(list.length)
})

test('whoever is excluded, or may never be told, is named as one who is not told of the erasure either', () => {
  const consent = (recipient: string) => record('consent', { purpose: 'contact-family', recipient, agrees: true, on: '2026-02-01T10:00Z' })
  const found = beforeErasure([child, record('representative', { name: 'Petru Cel', excluded: true }), consent('Cel, Petru'), consent('Aunt Vera')], '2026-03-10T12:00:00Z')
  expect(found.elsewhere.map(({ who, never = false }) => [who, never])).toEqual([['Cel, Petru', true], ['Aunt Vera', false]])
})
