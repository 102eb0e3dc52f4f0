import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { Secret } from '#kernel'
import { openAuthentication } from '#platform/authentication'
import { backUp, restore } from '#platform/backup'
import { openFolderBlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { silentLog } from '#platform/log'
import { openTestDatabase } from '#tests/database'
import { aFolder } from '#tests/folder'
import { findSalt } from './find-salt.ts'
import { openInvitation } from './open-invitation.ts'
import { accountsOver, aPerson, anInvitation, twoOrganisations, valueOf } from './testing.ts'

const aPlace = async () => {
  const folder = await aFolder()
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  const store = (name: string) => openFolderBlobStore({ folder: join(folder, name), maxBytes: 1e8, reserveBytes: 0 })
  return { folder, database, blobs: await store('blobs'), attachments: await store('attachments') }
}

const over = async (database: Database, secret: Secret) => ({
  ...(await accountsOver(database)),
  authentication: await openAuthentication({ database, secret, origin: 'http://localhost:4100', log: silentLog, attempts: { most: 1e6, seconds: 1 } }),
})

const stranger = { cookies: undefined, address: '192.0.2.77', browser: undefined }

test('accounts come back from a backup, with the same second factors where the secret was kept; sessions do not', async () => {
  const [before, after] = [await aPlace(), await aPlace()]
  const secret = new Secret('s'.repeat(43))
  const deps = await over(before.database, secret)
  const { member } = await twoOrganisations(before.database)
  const person = await aPerson(deps, member, ['administrator'])
  const invitation = await anInvitation(deps, person.actor)
  await before.database.asDoorkeeper((tx) => sql`insert into auth_session ("expiresAt", token, "userId") values (now() + interval '1 hour', 'a-token', ${person.actor.account})`.execute(tx.db))

  const file = join(before.folder, 'backup.tar')
  await backUp(before, file, deps.clock.now())
  valueOf(await restore(after, file, { replace: false }))

  const restored = await over(after.database, secret)
  expect(await findSalt(restored, person.signInName)).toEqual({ salt: person.keys.salt, kdf: 'argon2id-1' })
  expect(valueOf(await openInvitation(restored, invitation)).signInName).toBe(invitation.signInName)
  const { rows } = await after.database.asKeeper((tx) => sql`select count(*)::int as sessions from auth_session`.execute(tx.db))
  expect(rows).toEqual([{ sessions: 0 }])
  const first = valueOf(await restored.authentication.signIn(stranger, person))
  const cookies = first.cookies.filter((line) => !/max-age=0/i.test(line)).map((line) => line.split(';')[0]).join('; ')
  expect(await restored.authentication.confirm({ ...stranger, cookies }, person.code())).toMatchObject({ ok: true })
})
