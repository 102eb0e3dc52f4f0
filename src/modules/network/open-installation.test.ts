import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { openTestDatabase, useDatabase } from '#tests/database'
import { openInstallation } from './index.ts'

const database = useDatabase()

test('the first opening founds an installation, and every later one finds the same', async () => {
  const deps = { database: database(), ids: randomIds }
  const first = await openInstallation(deps, { foundAs: 'real' })
  const again = await openInstallation(deps, { foundAs: 'real' })
  expect(first.ok && first.value.secretariat.kind).toBe('secretariat')
  expect(again.ok && first.ok && { ...again.value, founded: true }).toEqual(first.ok && first.value)
})

test('a real installation never becomes a demonstration', async () => {
  const refused = await openInstallation({ database: database(), ids: randomIds }, { foundAs: 'demonstration', only: 'demonstration' })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'demonstration-asked-of-real-installation' } })
})

test('a demonstration stays one, however it is opened', async () => {
  const other = await openTestDatabase()
  const deps = { database: other, ids: randomIds }
  await openInstallation(deps, { foundAs: 'demonstration' })
  const opened = await openInstallation(deps, { foundAs: 'real' })
  expect(opened.ok && opened.value.demonstration).toBe(true)
  await other.close()
})
