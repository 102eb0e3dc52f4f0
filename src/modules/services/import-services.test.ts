import { beforeEach, expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { importServices } from './import-services.ts'
import { listServices } from './list-services.ts'
import { aFile, anEntry, useDirectory, valueOf } from './testing.ts'

const directory = useDirectory()

const take = (file: unknown, samplesAllowed = false) => importServices(directory(), directory().operator, { file, samplesAllowed })
const all = async () => valueOf(await listServices(directory(), directory().operator)).services
const issuesOf = async (file: unknown) => {
  const taken = await take(file)
  if (taken.ok || taken.refusal.kind !== 'services-malformed') throw new Error('this was to be refused')
  return taken.refusal.issues.map(({ entry, key, field, issue }) => [entry, key, field, issue])
}

beforeEach(() => directory().setTime('2026-11-22T12:00:00Z'))

test('the public takes nothing in', async () => {
  expect(await importServices(directory(), PUBLIC, { file: aFile(), samplesAllowed: true })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
})

test.each([[undefined], [[]], ['{}'], [{}], [{ ...aFile(), format: 'hsds' }], [{ ...aFile(), version: 2 }], [{ ...aFile(), more: 1 }], [aFile(...Array.from({ length: 5001 }, (_, at) => anEntry(`a-${at}`)))]])(
  'this is no file of ours (%#)',
  async (file) => {
    expect(await take(file)).toMatchObject({ ok: false, refusal: { kind: 'services-malformed' } })
  },
)

const aNumber = (said: object) => ({ numbers: [{ number: '112', hours: '24/7', languages: [], ...said }] })

test.each([
  [{ key: '../a' }, 'key', 'key-invalid'],
  [{ country: 'bg' }, 'country', 'country-unknown'],
  [{ country: 'EU' }, 'country', 'country-unknown'],
  [{ kind: 'police' }, 'kind', 'kind-unknown'],
  [{ names: {} }, 'names', 'name-missing'],
  [{ names: { en: ' \u0000 ' } }, 'names en', 'field-missing'],
  [{ notes: { en: 'x'.repeat(1001) } }, 'notes en', 'text-too-long'],
  [{ notes: 'words' }, 'notes', 'field-invalid'],
  [aNumber({ number: '<b>112</b>' }), 'numbers 1 number', 'number-invalid'],
  [aNumber({ number: 'tel:112;call' }), 'numbers 1 number', 'number-invalid'],
  [aNumber({ number: '+()-' }), 'numbers 1 number', 'number-invalid'],
  [aNumber({ number: '1'.repeat(25) }), 'numbers 1 number', 'number-invalid'],
  [aNumber({ number: '११२' }), 'numbers 1 number', 'number-invalid'],
  [aNumber({ cost: 'cheap' }), 'numbers 1 cost', 'cost-invalid'],
  [aNumber({ hours: {} }), 'numbers 1 hours', 'hours-invalid'],
  [aNumber({ cost: {} }), 'numbers 1 cost', 'cost-invalid'],
  [aNumber({ cost: { en: '' } }), 'numbers 1 cost en', 'field-missing'],
  [aNumber({ hours: 'always' }), 'numbers 1 hours', 'hours-invalid'],
  [aNumber({ languages: ['english'] }), 'numbers 1 languages 1', 'language-unknown'],
  [aNumber({ showsOnBill: true }), 'numbers 1 showsOnBill', 'answer-invalid'],
  [{ website: 'javascript:alert(1)' }, 'website', 'address-invalid'],
  [{ website: 'https://help.example@evil.example/' }, 'website', 'address-invalid'],
  [{ verifiedOn: '22.11.2026' }, 'verifiedOn', 'day-invalid'],
  [{ verifiedOn: '2026-11' }, 'verifiedOn', 'day-invalid'],
  [{ expiresOn: '2027-02-30' }, 'expiresOn', 'day-invalid'],
  [{ verifiedOn: '2026-11-23' }, 'verifiedOn', 'verified-in-future'],
  [{ expiresOn: '2026-11-21' }, 'expiresOn', 'expires-before-verified'],
  [{ expiresOn: '2027-12-23' }, 'expiresOn', 'expires-too-late'],
  [{ sample: true }, 'sample', 'sample-in-real-installation'],
  [{ expireOn: '2027-11-22' }, 'expireOn', 'field-unknown'],
  [{ owner: 7 }, 'owner', 'field-invalid'],
])('%j is refused, and so is the whole file', async (said, field, issue) => {
  const wrong = { ...anEntry('wrong'), ...said }
  expect(await issuesOf(aFile(anEntry('fine'), wrong))).toContainEqual([2, wrong.key, field, issue])
  expect(await all()).toEqual([])
})

test('a field that is missing, and a key that stands twice', async () => {
  expect(await issuesOf(aFile({ key: 'a' }))).toContainEqual([1, 'a', 'country', 'field-missing'])
  expect(await issuesOf(aFile(anEntry('a'), anEntry('a')))).toEqual([[2, 'a', 'key', 'key-repeated']])
})

test('the same file again changes nothing; a later one changes what it names; an earlier one undoes nothing', async () => {
  const { setTime } = directory()
  const before = anEntry('a', { notes: { en: 'Rings  long\n', bg: 'Звъни дълго' }, website: 'https://help.example/', city: '' })
  expect(valueOf(await take(aFile(before, anEntry('b'))))).toEqual({ made: 2, changed: 0, unchanged: 0, leftAlone: 0 })
  expect(valueOf(await take(aFile(before, anEntry('b'))))).toEqual({ made: 0, changed: 0, unchanged: 2, leftAlone: 0 })
  expect((await all())[0]).toMatchObject({
    key: 'a', notes: { en: 'Rings long', bg: 'Звъни дълго' }, city: undefined, state: 'current',
    numbers: [{ number: '000 000 000', cost: 'unknown', hours: '24/7', languages: ['bg', 'en'], showsOnBill: 'unknown', toldToAuthorities: 'unknown' }],
  })

  setTime('2027-03-01T12:00:00Z')
  const later = { verifiedOn: '2027-03-01', expiresOn: '2028-03-01' }
  expect(valueOf(await take(aFile(anEntry('a', later))))).toEqual({ made: 0, changed: 1, unchanged: 0, leftAlone: 0 })
  expect(valueOf(await take(aFile(before, anEntry('b'))))).toEqual({ made: 0, changed: 0, unchanged: 1, leftAlone: 1 })
  expect((await all()).map(({ key, verifiedOn }) => [key, verifiedOn])).toEqual([['a', '2027-03-01'], ['b', '2026-11-22']])
})

test('what nobody answers for yet is kept, and found incomplete', async () => {
  valueOf(await take(aFile(anEntry('c', { owner: ' ', verifiedOn: undefined }))))
  expect((await all()).find(({ key }) => key === 'c')).toMatchObject({ owner: undefined, verifiedOn: undefined, state: 'incomplete' })
})

test('samples go into a demonstration, for as long as they say', async () => {
  valueOf(await take(aFile(anEntry('sample', { sample: true, expiresOn: '2099-12-31' })), true))
  expect((await all()).find(({ key }) => key === 'sample')).toMatchObject({ sample: true, state: 'current' })
})
