import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { useDatabase } from '#tests/database'
import { findOrganisation } from './find-organisation.ts'
import { importNetwork } from './import-network.ts'
import { listOrganisations } from './list-organisations.ts'
import { PUBLIC } from './model.ts'
import { aFoundedNetwork, anEntry, aNetwork, emptyNetwork, theSecretariat, valueOf } from './testing.ts'

const database = useDatabase()

beforeEach(() => emptyNetwork(database()))

const importing = async (path: string) => {
  const { deps, operator } = await aFoundedNetwork(database())
  return valueOf(await importNetwork(deps, operator, { path }))
}

const slugs = async () => valueOf(await listOrganisations({ database: database() }, PUBLIC, {})).map(({ slug }) => slug)

const found = async (slug: string) => valueOf(await findOrganisation({ database: database() }, PUBLIC, { slug }))

const facts = () => database().asKeeper(async (tx) => (await sql`select 1 from outbox where kind = 'network.changed'`.execute(tx.db)).rows.length)

const HERON = anEntry({
  names: { uk: 'Дім чаплі', 'sr-Latn': 'Kuća čaplje' },
  country: 'ua',
  city: ' Kyiv ',
  languages: ['uk', 'en', 'uk'],
  contact: { website: 'https://example.org', email: 'office@example.org', telephone: '+380 (44) 000-00-00', address: '1 Quiet Street,\nKyiv' },
  helplines: [{ number: '0 800 500 335', hours: '24/7', languages: ['uk'], cost: 'free' }, { number: '+380 44 205 37 36', hours: { en: 'Weekdays', uk: '' } }],
  onPlatform: true,
  since: '1997',
})

test('what is said of an organisation is what the public reads', async () => {
  const path = await aNetwork([HERON], { 'about.en.json': { 'heron-house': 'It helps.' }, 'about.uk.json': { 'heron-house': 'Він допомагає.' } })
  await importing(path)
  expect(await found('heron-house')).toEqual({
    id: expect.any(String),
    slug: 'heron-house',
    kind: 'member',
    name: 'Heron House',
    names: { uk: 'Дім чаплі', 'sr-Latn': 'Kuća čaplje' },
    about: { en: 'It helps.', uk: 'Він допомагає.' },
    country: 'UA',
    city: 'Kyiv',
    languages: ['uk', 'en'],
    contact: { website: 'https://example.org/', email: 'office@example.org', telephone: '+380 (44) 000-00-00', address: '1 Quiet Street, Kyiv' },
    helplines: [
      { number: '0 800 500 335', names: {}, hours: '24/7', languages: ['uk'], cost: 'free' },
      { number: '+380 44 205 37 36', names: {}, hours: { en: 'Weekdays' }, languages: [], cost: 'unknown' },
    ],
    onPlatform: true,
    since: '1997',
  })
})

test('doing it again changes nothing, and tells nobody', async () => {
  const path = await aNetwork([theSecretariat, HERON, anEntry({ slug: 'constructor', name: 'Builders' })], { 'about.en.json': { constructor: 'They build.' } })
  expect(await importing(path)).toMatchObject({ made: 2, changed: 1, unchanged: 0 })
  const before = [await found('heron-house'), await found('constructor'), await facts()]
  expect(await importing(path)).toEqual({ made: 0, changed: 0, unchanged: 3, missing: [], ignored: [] })
  expect([await found('heron-house'), await found('constructor'), await facts()]).toEqual(before)
})

test('only what has changed is changed, and an organisation keeps its id', async () => {
  await importing(await aNetwork([HERON, anEntry({ slug: 'stork', name: 'Stork' })]))
  const { id } = await found('heron-house')
  const told = await facts()
  expect(await importing(await aNetwork([anEntry({ name: 'The Heron House' }), anEntry({ slug: 'stork', name: 'Stork' })]))).toMatchObject({ made: 0, changed: 1, unchanged: 1 })
  expect(await found('heron-house')).toMatchObject({ id, name: 'The Heron House' })
  expect(await facts()).toBe(told + 1)
})

test('what a file does not speak of stays; what it gives as null or empty is gone', async () => {
  await importing(await aNetwork([HERON], { 'about.en.json': { 'heron-house': 'It helps.' } }))
  await importing(await aNetwork([anEntry({ names: { uk: null, pl: 'Dom Czapli' }, country: null, city: '', contact: { email: null }, since: null, languages: [] })], { 'about.pl.json': { 'heron-house': 'Pomaga.' } }))
  expect(await found('heron-house')).toMatchObject({
    names: { 'sr-Latn': 'Kuća čaplje', pl: 'Dom Czapli' },
    about: { en: 'It helps.', pl: 'Pomaga.' },
    country: undefined,
    city: undefined,
    languages: [],
    contact: { website: 'https://example.org/', telephone: '+380 (44) 000-00-00' },
    onPlatform: true,
    since: undefined,
  })
  expect((await found('heron-house')).contact.email).toBeUndefined()
})

test('the secretariat of the file is the one that is there', async () => {
  const { secretariat } = await aFoundedNetwork(database())
  await importing(await aNetwork([theSecretariat]))
  expect(await found('secretariat')).toMatchObject({ id: secretariat.id, kind: 'secretariat', name: 'The Secretariat' })
})

test('organisations that the file does not name stay, and are named', async () => {
  await importing(await aNetwork([HERON, anEntry({ slug: 'stork', name: 'Stork' })]))
  const { missing } = await importing(await aNetwork([theSecretariat, HERON]))
  expect(missing).toEqual([{ slug: 'stork', name: 'Stork' }])
  expect(await slugs()).toEqual(['secretariat', 'heron-house', 'stork'])
})

test('one file alone will do, with the texts inside', async () => {
  const folder = await aNetwork([anEntry({ about: { en: 'It helps.' } })], { 'about.pl.json': { nobody: 'Not looked at.' } })
  await importing(join(folder, 'organisations.json'))
  expect(await found('heron-house')).toMatchObject({ about: { en: 'It helps.' } })
})

test('another JSON file in the folder is not taken in, and is named', async () => {
  const { ignored } = await importing(await aNetwork([HERON], { 'abuot.pl.json': { 'heron-house': 'Pomaga.' }, 'README.md': 'Words' }))
  expect(ignored).toEqual(['abuot.pl.json'])
})

test('two imports at once are one after the other', async () => {
  const path = await aNetwork([HERON])
  const reports = await Promise.all([importing(path), importing(path)])
  expect(reports.map(({ made }) => made).toSorted()).toEqual([0, 1])
})

test('nothing of a wrong network is taken in', async () => {
  const { deps, operator } = await aFoundedNetwork(database())
  const path = await aNetwork([HERON], { 'about.en.json': { stork: 'Who?' } })
  expect(await importNetwork(deps, operator, { path })).toMatchObject({ ok: false, refusal: { kind: 'network-malformed' } })
  expect(await slugs()).toEqual(['secretariat'])
  await rm(join(path, 'about.en.json'))
  await writeFile(join(path, 'about.xx.json'), '{}')
  expect(await importNetwork(deps, operator, { path })).toEqual({ ok: false, refusal: { kind: 'about-language-unknown', file: 'about.xx.json' } })
  expect(await slugs()).toEqual(['secretariat'])
})

test('the network that ships as an example is well-formed, and names no telephone, mail or website', async () => {
  const path = join(import.meta.dirname, '../../../examples/network')
  expect(await importing(path)).toMatchObject({ made: 29, changed: 1, unchanged: 0, missing: [], ignored: [] })
  const all = valueOf(await listOrganisations({ database: database() }, PUBLIC, {}))
  expect(all.filter(({ kind }) => kind === 'member').map(({ country }) => country)).toEqual(['BG', 'NL', 'BY', 'CZ', 'MD', 'PL', 'UA', 'MK'])
  expect(all.filter(({ kind, about }) => kind !== 'platform-ngo' && about['en'] === undefined)).toEqual([])
  expect(all.filter(({ contact }) => Object.keys(contact).length > 0)).toEqual([])
})
