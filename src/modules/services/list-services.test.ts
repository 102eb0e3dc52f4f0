import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { parseCountryCode, randomIds } from '#kernel'
import { PUBLIC, type Actor } from '#network'
import { countriesWithServices } from './countries-with-services.ts'
import { importServices } from './import-services.ts'
import { listServices } from './list-services.ts'
import { aFile, anEntry, useDirectory, valueOf } from './testing.ts'

const directory = useDirectory()

const at = (instant: string) => directory().setTime(instant)
const seenBy = async (actor: Actor, country?: string) =>
  valueOf(await listServices(directory(), actor, { country: country === undefined ? undefined : parseCountryCode(country) })).services.map(({ key, state }) => `${key} ${state}`)
const countries = async () => valueOf(await countriesWithServices(directory(), PUBLIC)).map(({ country, services }) => `${country} ${services}`)

beforeAll(async () => {
  const file = aFile(
    anEntry('bg-shelter', { kind: 'shelter', numbers: [], city: 'Sofia' }),
    anEntry('bg-112', { kind: 'emergency' }),
    anEntry('bg-old', { verifiedOn: '2025-11-01', expiresOn: '2026-11-21' }),
    anEntry('pl-ownerless', { country: 'PL', owner: undefined }),
    anEntry('pl-sourceless', { country: 'PL', source: undefined }),
    anEntry('pl-unverified', { country: 'PL', verifiedOn: undefined }),
    anEntry('pl-endless', { country: 'PL', expiresOn: undefined }),
    anEntry('ua-line', { country: 'UA' }),
  )
  valueOf(await importServices(directory(), directory().operator, { file, samplesAllowed: false }))
})

beforeEach(() => at('2026-11-22T12:00:00Z'))

test('the public sees what is current, emergencies first; a country where nothing is current is not offered', async () => {
  expect(await seenBy(PUBLIC)).toEqual(['bg-112 current', 'bg-shelter current', 'ua-line current'])
  expect(await seenBy(PUBLIC, 'UA')).toEqual(['ua-line current'])
  expect(await seenBy(PUBLIC, 'PL')).toEqual([])
  expect(await countries()).toEqual(['BG 2', 'UA 1'])
})

test('whoever keeps the directory sees all of it, and how it stands', async () => {
  expect(await seenBy(directory().operator)).toEqual([
    'bg-112 current', 'bg-old expired', 'bg-shelter current', 'pl-endless incomplete', 'pl-ownerless incomplete', 'pl-sourceless incomplete', 'pl-unverified incomplete', 'ua-line current',
  ])
})

test.each([
  ['2026-11-21T23:59:59Z', ['bg-old current']],
  ['2026-11-22T00:00:00Z', ['bg-112 current', 'bg-shelter current', 'ua-line current']],
  ['2027-11-22T23:59:59Z', ['bg-112 current', 'bg-shelter current', 'ua-line current']],
  ['2027-11-23T00:00:00Z', []],
])('days begin and end in UTC: at %s the public sees %j', async (instant, seen) => {
  at(instant)
  expect(await seenBy(PUBLIC)).toEqual(seen)
})

test('should the clock be set back, an entry waits for its day', async () => {
  at('2026-11-20T12:00:00Z')
  expect(await seenBy(directory().operator, 'UA')).toEqual(['ua-line not-yet'])
  expect(await countries()).toEqual(['BG 1'])
})

test('the table itself holds back what is not current, and shows nothing to whoever does not say the day', async () => {
  const { database, operator } = directory()
  const keysOn = (day: string) =>
    database.asPublic(async (tx) => {
      await sql`set local app.day = ${sql.lit(day)}`.execute(tx.db)
      return (await sql<{ key: string }>`select key from service order by key`.execute(tx.db)).rows.map(({ key }) => key)
    })
  expect(await keysOn('2026-11-22')).toEqual(['bg-112', 'bg-shelter', 'ua-line'])
  expect(await keysOn('2026-11-21')).toEqual(['bg-old'])
  expect(await keysOn('')).toEqual([])
  const withoutDay = database.asPublic(async (tx) => (await sql`select key from service`.execute(tx.db)).rows).catch(() => [])
  expect(await withoutDay).toEqual([])
  await expect(database.asPublic((tx) => sql`delete from service`.execute(tx.db))).rejects.toThrow('permission denied')
  const late = database.asOrganisation(operator.organisation, (tx) => sql`set local app.day = '2026-11-22'`.execute(tx.db).then(() => sql`update service set expires_on = '2027-12-23'`.execute(tx.db)))
  await expect(late).rejects.toThrow('check constraint')
})

test('another organisation sees what is current, and changes none of it', async () => {
  const { database } = directory()
  const other: Actor = { kind: 'operator', organisation: randomIds.next() }
  expect(await seenBy(other)).toEqual(['bg-112 current', 'bg-shelter current', 'ua-line current'])
  const changed = await database.asOrganisation(other.organisation, async (tx) => {
    await sql`set local app.day = '2026-11-22'`.execute(tx.db)
    return (await sql`update service set owner = 'Somebody else'`.execute(tx.db)).numAffectedRows
  })
  expect(changed).toBe(0n)
})
