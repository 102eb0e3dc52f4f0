import { beforeEach, expect, test } from 'vitest'
import { parseCountryCode } from '#kernel'
import { useDatabase } from '#tests/database'
import { findOrganisation } from './find-organisation.ts'
import { importNetwork } from './import-network.ts'
import { listOrganisations } from './list-organisations.ts'
import { PUBLIC } from './model.ts'
import { aFoundedNetwork, anEntry, aNetwork, emptyNetwork, valueOf } from './testing.ts'

const database = useDatabase()
const deps = () => ({ database: database() })

const slugsOf = async (country: string) => valueOf(await listOrganisations(deps(), PUBLIC, { country: parseCountryCode(country) })).map(({ slug }) => slug)

beforeEach(async () => {
  await emptyNetwork(database())
  const network = await aFoundedNetwork(database())
  const path = await aNetwork([
    anEntry({ slug: 'associate', kind: 'associate', name: 'Aaa', country: 'BE' }),
    anEntry({ slug: 'z', kind: 'platform-ngo', name: 'Zebra' }),
    anEntry({ slug: 'a', kind: 'platform-ngo', name: 'Ärger', country: 'BE' }),
    anEntry({ slug: 'm-2', name: 'Same' }),
    anEntry({ slug: 'm-1', name: 'Same' }),
  ])
  valueOf(await importNetwork(network.deps, network.operator, { path }))
})

test.each(['organisation', 'SECRETARIAT', 'secretariat ', '', '__proto__', 'a\u0000', `' or 1 = 1 --`])('no organisation is found by %j', async (slug) => {
  expect(await findOrganisation(deps(), PUBLIC, { slug })).toEqual({ ok: false, refusal: { kind: 'organisation-not-found' } })
})

test('they are listed by kind, then by name, then by slug', async () => {
  const all = valueOf(await listOrganisations(deps(), PUBLIC, {}))
  expect(all.map(({ slug }) => slug)).toEqual(['secretariat', 'm-1', 'm-2', 'a', 'z', 'associate'])
})

test('those of one country are listed in the same order; of another there are none', async () => {
  expect(await slugsOf('BE')).toEqual(['a', 'associate'])
  expect(await slugsOf('FJ')).toEqual([])
})

test('a secretariat of which nothing more is said is found by its slug', async () => {
  const secretariat = valueOf(await findOrganisation(deps(), PUBLIC, { slug: 'secretariat' }))
  expect(secretariat).toMatchObject({ kind: 'secretariat', names: {}, about: {}, languages: [], contact: {}, onPlatform: false })
})
