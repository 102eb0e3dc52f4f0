import { beforeAll, expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import type { AccountsDeps } from './accounts-deps.ts'
import { describeOrganisation, readOrganisationOfNetwork } from './describe-organisation.ts'
import { organisationDescription } from './schema.ts'
import { accountsOver, aPerson, twoOrganisations, valueOf } from './testing.ts'

const database = useDatabase()

let deps: AccountsDeps
let places: { readonly member: Id; readonly secretariat: Id }
beforeAll(async () => {
  deps = await accountsOver(database())
  places = await twoOrganisations(database())
})

const said = (words: object) => organisationDescription.parse(words)

test('an organisation tells of itself what it likes; what it does not speak of stays, what is empty goes', async () => {
  const { actor } = await aPerson(deps, places.member, ['coordinator'])
  const organisation = places.member
  valueOf(await describeOrganisation(deps, actor, { organisation, said: said({ names: { uk: 'Дім чаплі' }, about: { en: 'We help.' }, city: 'Lviv', languages: ['uk', 'en'], contact: { telephone: '+380 44 000 00 00', email: 'a@example.org' } }) }))
  const after = valueOf(await describeOrganisation(deps, actor, { organisation, said: said({ name: 'Heron House of Lviv', city: '', contact: { email: null } }) }))
  expect(after).toMatchObject({ name: 'Heron House of Lviv', names: { uk: 'Дім чаплі' }, languages: ['uk', 'en'], contact: { telephone: '+380 44 000 00 00' }, kind: 'member' })
  expect([after.city, after.contact.email]).toEqual([undefined, undefined])
  expect(valueOf(await readOrganisationOfNetwork(deps, actor, { organisation }))).toEqual(after)
})

test('nobody tells of another, and a counsellor of none', async () => {
  const [administrator, counsellor] = [await aPerson(deps, places.member, ['administrator']), await aPerson(deps, places.member, ['counsellor'])]
  const missing = { ok: false, refusal: { kind: 'organisation-not-found' } }
  for (const [{ actor }, organisation] of [[administrator, places.secretariat], [administrator, randomIds.next()], [counsellor, places.member]] as const) {
    expect(await describeOrganisation(deps, actor, { organisation, said: said({ name: 'Mine' }) })).toEqual(missing)
  }
  expect(await readOrganisationOfNetwork(deps, counsellor.actor, { organisation: places.secretariat })).toMatchObject({ ok: true })
  expect(await readOrganisationOfNetwork(deps, counsellor.actor, { organisation: randomIds.next() })).toEqual(missing)
})

test.each([[{ kind: 'secretariat' }], [{ country: 'PL' }], [{ slug: 'x' }], [{ contact: { website: 'javascript:alert(1)' } }], [{ about: { xx: 1 } }], [{ name: ' ' }]])('%j is no description', (words) => {
  expect(organisationDescription.safeParse(words).success).toBe(false)
})
