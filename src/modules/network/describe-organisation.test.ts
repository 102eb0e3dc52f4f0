import { beforeAll, expect, test } from 'vitest'
import { parseCountryCode, randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import type { AccountsDeps } from './accounts-deps.ts'
import { describeOrganisation, readOrganisationOfNetwork } from './describe-organisation.ts'
import type { StaffActor } from './model.ts'
import { organisationDescription } from './schema.ts'
import { changeRosterEntry } from './roster.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from './testing.ts'

const database = useDatabase()

let deps: AccountsDeps
let places: { readonly member: Id; readonly secretariat: Id }
beforeAll(async () => {
  deps = await accountsOver(database())
  places = await twoOrganisations(database())
})

const said = (words: object) => organisationDescription.parse(words)

/** Says it over whatever stands there now. */
const describe = async (actor: StaffActor, organisation: Id, words: object) => {
  const read = await readOrganisationOfNetwork(deps, actor, { organisation })
  return await describeOrganisation(deps, actor, { organisation, said: said(words), version: read.ok ? read.value.version : 'none' })
}

test('an organisation tells of itself what it likes; what it does not speak of stays, what is empty goes', async () => {
  const { actor } = await aPerson(deps, places.member, ['coordinator'])
  const organisation = places.member
  valueOf(await describe(actor, organisation, { names: { uk: 'Дім чаплі' }, about: { en: 'We help.' }, city: 'Lviv', languages: ['uk', 'en'], contact: { telephone: '+380 44 000 00 00', email: 'a@example.org' } }))
  const after = valueOf(await describe(actor, organisation, { name: 'Heron House of Lviv', city: '', contact: { email: null } }))
  expect(after).toMatchObject({ name: 'Heron House of Lviv', names: { uk: 'Дім чаплі' }, languages: ['uk', 'en'], contact: { telephone: '+380 44 000 00 00' }, kind: 'member' })
  expect([after.city, after.contact.email]).toEqual([undefined, undefined])
  expect(valueOf(await readOrganisationOfNetwork(deps, actor, { organisation }))).toEqual(after)
})

test('nobody tells of another, and a counsellor of none', async () => {
  const [administrator, counsellor] = [await aPerson(deps, places.member, ['administrator']), await aPerson(deps, places.member, ['counsellor'])]
  const missing = { ok: false, refusal: { kind: 'organisation-not-found' } }
  for (const [{ actor }, organisation] of [[administrator, places.secretariat], [administrator, randomIds.next()], [counsellor, places.member]] as const) {
    expect(await describe(actor, organisation, { name: 'Mine' })).toEqual(missing)
  }
  expect(await readOrganisationOfNetwork(deps, counsellor.actor, { organisation: places.secretariat })).toMatchObject({ ok: true })
  expect(await readOrganisationOfNetwork(deps, counsellor.actor, { organisation: randomIds.next() })).toEqual(missing)
})

test('of two who read the same, the second is told, and nothing of the first is overwritten; what was changed and changed back is not stale', async () => {
  const organisation = places.member
  const [anna, boris] = [(await aPerson(deps, organisation, ['coordinator'])).actor, (await aPerson(deps, organisation, ['administrator'])).actor]
  const { version } = valueOf(await readOrganisationOfNetwork(deps, anna, { organisation }))
  const first = valueOf(await describeOrganisation(deps, anna, { organisation, said: said({ city: 'Odesa' }), version }))
  expect(await describeOrganisation(deps, boris, { organisation, said: said({ city: 'Kyiv' }), version })).toEqual({ ok: false, refusal: { kind: 'stale-version' } })
  expect(valueOf(await readOrganisationOfNetwork(deps, boris, { organisation }))).toEqual(first)
  const back = valueOf(await describeOrganisation(deps, boris, { organisation, said: said({ city: null }), version: first.version }))
  expect(back.version).toBe(version)
})

test('helplines are said as a whole, each with number, hours, languages and cost', async () => {
  const { actor } = await aPerson(deps, places.member, ['coordinator'])
  const organisation = places.member
  const helplines = [
    { number: '0 800 500 335', hours: '24/7', languages: ['uk', 'ru'], cost: 'free', names: { en: 'National line' } },
    { number: '+380 44 205 37 36', hours: { en: 'Monday to Friday, 9 to 17', uk: 'Пн–Пт, 9–17' }, languages: ['uk'] },
  ]
  const after = valueOf(await describe(actor, organisation, { helplines }))
  expect(after.helplines).toEqual([helplines[0], { ...helplines[1], cost: 'unknown', names: {} }])
  expect(valueOf(await describe(actor, organisation, { city: 'Kyiv' })).helplines).toEqual(after.helplines)
  expect(valueOf(await readOrganisationOfNetwork(deps, actor, { organisation }))).toMatchObject({ helplines: after.helplines })
  expect(valueOf(await describe(actor, organisation, { helplines: [] })).helplines).toEqual([])
})

test('an organisation says where it is at home, and so does the secretariat; after that a signed roster does', async () => {
  const organisation = places.member
  const [{ actor }, keeper] = [await aPerson(deps, organisation, ['administrator']), await aPerson(deps, places.secretariat, ['administrator'], { secretariat: true })]
  expect(valueOf(await describe(actor, organisation, { country: 'UA' })).country).toBe('UA')
  valueOf(await changeRosterEntry(deps, keeper.actor, { organisation, country: parseCountryCode('PL'), transferBasis: 'eea', suspended: false }))
  expect(valueOf(await readOrganisationOfNetwork(deps, actor, { organisation })).country).toBe('PL')
  expect(valueOf(await describe(actor, organisation, { country: null })).country).toBeUndefined()
})

test.each([
  [{ helplines: [{ number: 'ask', hours: '24/7' }] }], [{ helplines: [{ number: '112', hours: {} }] }], [{ helplines: [{ number: '112' }] }], [{ helplines: [{ number: '112', hours: 'late' }] }],
  [{ helplines: [{ number: '112', hours: '24/7', cost: 'cheap' }] }], [{ helplines: [{ number: '112', hours: '24/7', languages: ['xx-nothing-1'] }] }], [{ country: 'XX' }],
  [{ kind: 'secretariat' }], [{ slug: 'x' }], [{ contact: { website: 'javascript:alert(1)' } }], [{ about: { xx: 1 } }], [{ name: ' ' }]])('%j is no description', (words) => {
  expect(organisationDescription.safeParse(words).success).toBe(false)
})
