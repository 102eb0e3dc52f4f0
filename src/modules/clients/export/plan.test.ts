import { expect, test } from 'vitest'
import { CODE_LISTS } from '../code-lists/index.ts'
import type { FileRecord } from '../file-record.ts'
import type { FormName } from '../forms/index.ts'
import type { Answers } from '../answer.ts'
import { aBody, anId } from '../testing.ts'
import { groundOf, mayGo, maySay, recordsExported } from './plan.ts'

const AT = '2026-03-10T10:00:00.000Z'
const aRecord = (number: number, form: FormName, answers: Answers): FileRecord => ({ record: anId(number), body: aBody(form, answers) })
const person = aRecord(1, 'person', { givenName: 'Ana', dateOfBirth: '1990', orientation: 'x', languages: ['ro'], health: 'asthma' })
const agreed = (more: Answers = {}) => aRecord(2, 'consent', { purpose: 'referral', recipient: 'House of Hope', agrees: true, on: '2026-03-01T10:00:00.000Z', scope: ['card', 'name'], by: 'client', ...more })

const to = (recipient: string) => ({ purpose: 'referral', recipient }) as const

test('for a purpose of consent nothing leaves without it, nor beyond it, nor to anybody else', () => {
  for (const { code } of CODE_LISTS['consent-purposes'].codes) expect(groundOf(code)).toBe('consent')
  expect(mayGo([person], to('House of Hope'), AT)).toEqual({ kind: 'no-consent', states: [] })
  expect(mayGo([person, agreed()], to('Another house'), AT)).toEqual({ kind: 'no-consent', states: [] })
  expect(mayGo([person, agreed({ withdrawnOn: '2026-03-09T10:00:00.000Z' })], to('House of Hope'), AT)).toEqual({ kind: 'no-consent', states: ['withdrawn'] })
  const goes = mayGo([person, agreed()], to(' house  of HOPE'), AT)
  expect(goes).toEqual({ kind: 'goes', behind: anId(2), scope: ['card', 'name'] })
  const left = recordsExported([person, agreed(), aRecord(3, 'exploitation', { forms: ['labour'] })], { details: new Set(['names', 'birth', 'words', 'others'] as const) }, { scope: ['card', 'name'] })
  expect(left.map(({ body }) => body.answers)).toEqual([{ givenName: 'Ana', languages: ['ro'] }])
})

test('a disclosure is written down first: to this recipient, with a second name or as an emergency', () => {
  const asked = { purpose: 'disclosure', recipient: 'Police of Brno' } as const
  const written = (answers: Answers) => aRecord(4, 'disclosure', { ground: 'court-order', law: '§', to: 'Police of Brno', what: 'x', on: AT, first: anId(1), ...answers })
  expect(mayGo([person], asked, AT)).toEqual({ kind: 'no-disclosure' })
  expect(mayGo([person, written({})], asked, AT)).toEqual({ kind: 'no-disclosure' })
  expect(mayGo([person, written({ second: anId(2), secondOn: AT, to: 'Somebody else' })], asked, AT)).toEqual({ kind: 'no-disclosure' })
  // One name twice, or without the moment at which it was given, is no second name.
  for (const half of [{ second: anId(1), secondOn: AT }, { second: anId(2) }, { second: anId(2), secondOn: 'x' }]) expect(mayGo([person, written(half)], asked, AT)).toEqual({ kind: 'no-disclosure' })
  expect(mayGo([person, written({ second: anId(2), secondOn: AT })], asked, AT)).toEqual({ kind: 'goes', behind: anId(4) })
  expect(mayGo([person, written({ emergency: true })], asked, AT)).toEqual({ kind: 'goes', behind: anId(4) })
})

test('nothing leaves to whoever is excluded or may never be told, on whatever ground and by whatever order of names', () => {
  const child = aRecord(1, 'person', { givenName: 'Ana', dateOfBirth: '2015' })
  const written = aRecord(4, 'disclosure', { to: 'Ivan Petrov', emergency: true, on: AT })
  const request = aRecord(5, 'rights-request', { right: 'copy', receivedOn: '2026-03-01', requester: 'client' })
  const consent = agreed({ recipient: 'Ivan Petrov' })
  const kinds = (file: readonly FileRecord[], recipient: string) => CODE_LISTS['export-purposes'].codes.map(({ code }) => mayGo(file, { purpose: code, recipient }, AT).kind)
  const out = aRecord(6, 'representative', { name: 'Ivan Petrov', authority: 'parental', excluded: true })
  for (const name of ['Ivan Petrov', ' PETROV,  ivan '])
    for (const against of [[child, out], [person, out], [person, aRecord(7, 'contact', { neverTell: [{ who: 'Ivan Petrov' }] })]]) expect(new Set(kinds([...against, written, request, consent], name))).toEqual(new Set(['shut-out']))
  expect(mayGo([child, out], { purpose: 'own-work', recipient: 'Somebody else' }, AT).kind).toBe('goes')
})

test('a representative receives what is a child’s while their authority stands; what a grown person says yes to is theirs to say', () => {
  const child = aRecord(1, 'person', { givenName: 'Ana', dateOfBirth: '2015' })
  const guardian = (answers: Answers) => aRecord(6, 'representative', { name: 'A. Guardian', authority: 'court', ...answers })
  const work = { purpose: 'own-work', recipient: 'A. Guardian' } as const
  expect(mayGo([child, guardian({})], work, AT).kind).toBe('goes')
  expect(mayGo([child, guardian({ until: '2026-01' })], work, AT)).toEqual({ kind: 'no-authority' })
  expect(mayGo([person, guardian({}), agreed({ recipient: 'A. Guardian' })], to('A. Guardian'), AT).kind).toBe('goes')
})

test('a copy for the person goes round nothing that stands before a copy', () => {
  const checked = { receivedOn: '2026-03-01', requester: 'client', identityChecked: true, freeOfPressure: true, safeKeeping: true }
  const goes = (request: Answers, recipient = 'Ana', more: readonly FileRecord[] = []) => mayGo([person, ...more, aRecord(5, 'rights-request', request)], { purpose: 'own-copy', recipient }, AT)
  const lawyer = { ...checked, right: 'copy', requester: 'lawyer', requesterName: 'N. Koval', mandate: 'verified' }
  const stopped: readonly Answers[] = [
    { right: 'copy', receivedOn: '2026-03-01', requester: 'client' },
    { ...checked, right: 'copy', identityChecked: false }, { ...checked, right: 'copy', freeOfPressure: false }, { ...checked, right: 'copy', safeKeeping: false },
    { ...lawyer, mandate: 'not-valid' }, { ...lawyer, requesterName: 'Somebody else' },
    { ...checked, right: 'copy', outcome: 'refused' }, { ...checked, right: 'port', outcome: 'restricted-until', until: '2026-05' },
    { ...checked, right: 'copy', outcome: 'done', answeredOn: '2024-03-01' },
    { ...checked, right: 'see' }, { ...checked, right: 'rectify' },
  ]
  for (const request of stopped) expect(goes(request, 'N. Koval'), JSON.stringify(request)).toEqual({ kind: 'no-request' })
  // A parent who is excluded receives nothing, and neither does whoever they name.
  const [child, out] = [aRecord(1, 'person', { givenName: 'Ana', dateOfBirth: '2015' }), aRecord(6, 'representative', { name: 'Ivan Petrov', excluded: true })]
  const parent = aRecord(5, 'rights-request', { ...checked, right: 'copy', requester: 'parent', requesterName: 'Ivan Petrov', mandate: 'verified' })
  for (const [recipient, kind] of [['Ivan Petrov', 'shut-out'], ['A. Friend', 'no-request']] as const) expect(mayGo([child, out, parent], { purpose: 'own-copy', recipient }, AT)).toEqual({ kind })
  expect(goes({ ...checked, right: 'copy', outcome: 'done', answeredOn: '2026-03-10' })).toEqual({ kind: 'goes', behind: anId(5) })
  expect(goes({ ...checked, right: 'port' })).toEqual({ kind: 'goes', behind: anId(5) })
  expect(goes(lawyer, 'n. koval')).toEqual({ kind: 'goes', behind: anId(5) })
})

test('a copy for the person bears nothing that has to be gone through first', () => {
  const details = CODE_LISTS['export-details'].codes.map(({ code }) => code)
  expect(details.filter((detail) => !maySay('own-copy', detail))).toEqual(['words', 'others', 'narratives', 'attachments'])
  expect(details.every((detail) => maySay('referral', detail))).toBe(true)
})

test('the organisation’s own work needs no consent; a copy for the person needs their request', () => {
  expect(mayGo([person], { purpose: 'own-move', recipient: 'us' }, AT)).toEqual({ kind: 'goes' })
  expect(mayGo([person], { purpose: 'own-copy', recipient: 'Ana' }, AT)).toEqual({ kind: 'no-request' })
})

test('of what was not asked for nothing is left: of a birth the year, of an attachment nothing', () => {
  const left = recordsExported([person, aRecord(6, 'attachment', { kind: 'picture', size: 5 }), aRecord(7, 'export-made', { purpose: 'research' }), aRecord(8, 'draft', { form: 'person' })], { details: new Set() }, {})
  expect(left.map(({ body }) => body.answers)).toEqual([{ dateOfBirth: '1990', languages: ['ro'] }])
})
