import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { keepAttachment, listClients, makeClient, openAttachment, openClient, type EnvelopesDeps } from '#envelopes'
import { randomIds, systemClock, type Id } from '#kernel'
import { migrations } from '#migrations'
import { openInstallation, type StaffActor } from '#network'
import { backUp, restore } from '#platform/backup'
import { openFolderBlobStore } from '#platform/blobs'
import { openEmbeddedDatabase } from '#platform/database'
import { findCanaries } from '#tests/canary/find-canaries'
import { aFolder } from '#tests/folder'
import { randomBytes, type LogState } from '#vault/envelope'
import { Key, newClientKey, sealAttachment, sealClientKey, sealRecord, type KeyRing } from '#vault/open'

const CANARIES = ['Зеленина Мар’яна Канаркова', 'vulpecula-9hq2-zbt4-kwx7', 'Żółta Łąka przy Młynie 17']

const aPlace = async (logs: Map<Id, LogState>) => {
  const folder = await aFolder()
  const database = await openEmbeddedDatabase(join(folder, 'database'), migrations)
  onTestFinished(() => database.close())
  const store = (name: string) => openFolderBlobStore({ folder: join(folder, name), maxBytes: 1e7, reserveBytes: 0 })
  const envelopes: EnvelopesDeps = {
    database, clock: systemClock, attachments: await store('attachments'), jobs: { send: async () => {}, work: async () => {} },
    logOf: async (organisation) => logs.get(organisation), isCurrent: async () => true, note: async () => {},
  }
  return { folder, database, envelopes, blobs: await store('blobs'), attachments: envelopes.attachments }
}

test('a stolen data folder and a stolen backup hold nothing readable of a client; the backup brings every envelope back, byte for byte', { timeout: 240_000 }, async () => {
  const logs = new Map<Id, LogState>()
  const [from, to] = [await aPlace(logs), await aPlace(logs)]
  const installation = await openInstallation({ database: from.database, ids: randomIds }, { foundAs: 'real' })
  if (!installation.ok) throw new Error(installation.refusal.kind)
  const organisation = installation.value.secretariat.id
  const [group, staff] = [randomIds.next(), randomIds.next()]
  const nobody = { publicKey: new Uint8Array(32), recipient: 'age1pq1test', formerKeys: [] }
  logs.set(organisation, {
    organisation, rootFingerprint: new Uint8Array(32), head: { entries: 1, hash: new Uint8Array(32) }, hashes: [], invitations: new Map(), roster: undefined, recovery: { recipient: 'age1pq1test', entry: 1 },
    staff: new Map([[staff, { role: 'counsellor', standing: 'active', ...nobody }]]), groups: new Map([[group, { members: [staff], epoch: 1, commitments: [], due: false, heir: undefined }]]),
  })
  const actor: StaffActor = { kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: true, roles: ['coordinator'] }
  const ring: KeyRing = { group, current: 1, keys: new Map([[1, new Key('epoch', randomBytes(32))]]) }

  // The canaries go into every kind of record and into an attachment, as a browser seals them.
  const client = randomIds.next()
  const key = newClientKey({ organisation, client }, ring)
  const head = { entries: 1, hash: new Uint8Array(32) }
  const records = []
  for (const kind of ['identity', 'facts', 'narrative', 'contact', 'plan'] as const) {
    const place = { record: randomIds.next(), kind, revision: 1 }
    records.push({ client, ...place, generation: 1, envelope: await sealRecord(key, place, new TextEncoder().encode(JSON.stringify(CANARIES).repeat(20)), head) })
  }
  const { generation, born, epoch, sealed } = await sealClientKey(key, ring)
  const made = await makeClient(from.envelopes, actor, { organisation, key: { client, group, generation, born, epoch, sealed }, records, assigned: [staff] })
  expect(made).toMatchObject({ ok: true })
  const attachment = randomIds.next()
  const { stored } = await sealAttachment(key, attachment, new TextEncoder().encode(CANARIES.join('\n').repeat(100)))
  expect(await keepAttachment(from.envelopes, actor, { organisation, client, attachment, bytes: Readable.from([Buffer.from(stored)]), size: stored.length })).toMatchObject({ ok: true })
  await from.database.scrub([])

  const backup = join(from.folder, 'backup.tar')
  await backUp(from, backup, systemClock.now())
  expect(await findCanaries({ folders: [from.folder], canaries: CANARIES })).toEqual([])

  expect(await restore(to, backup, { replace: false })).toMatchObject({ ok: true })
  const of = { organisation, client }
  for (const read of [listClients, openClient]) expect(await read(to.envelopes, actor, of)).toEqual(await read(from.envelopes, actor, of))
  const opened = await openAttachment(to.envelopes, actor, { ...of, attachment })
  expect(opened.ok && Buffer.concat(await opened.value.stream.toArray()).equals(stored)).toBe(true)
})
