import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { PUBLIC } from '#network'
import { importServices } from './import-services.ts'
import { listServices } from './list-services.ts'
import { aFile, anEntry, useDirectory, valueOf } from './testing.ts'
import { withdrawService } from './withdraw-service.ts'

const directory = useDirectory()

const take = async (...services: readonly object[]) => valueOf(await importServices(directory(), directory().operator, { file: aFile(...services), samplesAllowed: false }))
const withdraw = (key: string) => withdrawService(directory(), directory().operator, { key })
const state = async (key: string) => valueOf(await listServices(directory(), directory().operator)).services.find((service) => service.key === key)?.state
const shown = async (key: string) => valueOf(await listServices(directory(), PUBLIC)).services.some((service) => service.key === key)

beforeEach(() => directory().setTime('2026-11-22T12:00:00Z'))

test('the public withdraws nothing, another organisation nothing of ours, and nobody what is not there', async () => {
  await take(anEntry('ours'))
  const { operator } = directory()
  expect(await withdrawService(directory(), PUBLIC, { key: 'ours' })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  expect(await withdrawService(directory(), { ...operator, organisation: randomIds.next() }, { key: 'ours' })).toEqual({ ok: false, refusal: { kind: 'service-not-found' } })
  expect(await withdraw('gone')).toEqual({ ok: false, refusal: { kind: 'service-not-found' } })
  expect(await shown('ours')).toBe(true)
})

test('what is withdrawn is hidden at once, also by the table; an old file does not bring it back, a later verification does', async () => {
  const { database, setTime } = directory()
  const entry = anEntry('wrong')
  await take(entry)
  expect(valueOf(await withdraw('wrong'))).toEqual({ withdrawnOn: '2026-11-22' })
  expect(valueOf(await withdraw('wrong'))).toEqual({ withdrawnOn: '2026-11-22' })
  expect([await state('wrong'), await shown('wrong')]).toEqual(['withdrawn', false])
  const seen = await database.asPublic(async (tx) => {
    await sql`set local app.day = '2026-11-22'`.execute(tx.db)
    return (await sql`select key from service where key = 'wrong'`.execute(tx.db)).rows
  })
  expect(seen).toEqual([])

  setTime('2026-11-30T12:00:00Z')
  for (const verifiedOn of ['2026-11-01', '2026-11-22']) expect(await take({ ...entry, verifiedOn })).toMatchObject({ leftAlone: 1 })
  expect(await shown('wrong')).toBe(false)
  expect(await take({ ...entry, verifiedOn: '2026-11-23' })).toMatchObject({ changed: 1 })
  expect([await state('wrong'), await shown('wrong')]).toEqual(['current', true])
})

test.each([['owner'], ['source'], ['verifiedOn'], ['expiresOn']])('a file without %s hides an entry whatever day it was verified on, and a file from before does not show it', async (field) => {
  const key = `without-${field.toLowerCase()}`
  const entry = anEntry(key)
  await take(entry)
  const hiding = { ...anEntry(key, { verifiedOn: '2025-12-01', expiresOn: '2026-12-01' }), [field]: undefined }
  expect(await take(hiding)).toMatchObject({ changed: 1 })
  expect([await state(key), await shown(key)]).toEqual(['withdrawn', false])
  expect(await take(hiding)).toMatchObject({ unchanged: 1 })
  expect(await take(entry)).toMatchObject({ leftAlone: 1 })
  directory().setTime('2026-11-23T12:00:00Z')
  expect(await take({ ...entry, verifiedOn: '2026-11-23' })).toMatchObject({ changed: 1 })
  expect(await shown(key)).toBe(true)
})

test('a clock that was set back does not make a withdrawal weaker', async () => {
  const entry = anEntry('early')
  await take(entry)
  directory().setTime('2026-11-01T12:00:00Z')
  expect(valueOf(await withdraw('early'))).toEqual({ withdrawnOn: '2026-11-22' })
  directory().setTime('2026-11-22T12:00:00Z')
  expect(await take(entry)).toMatchObject({ leftAlone: 1 })
})

test('an entry that nobody answered for yet is completed on the same day', async () => {
  await take(anEntry('draft', { owner: undefined }))
  expect(await take(anEntry('draft'))).toMatchObject({ changed: 1 })
  expect(await shown('draft')).toBe(true)
})
