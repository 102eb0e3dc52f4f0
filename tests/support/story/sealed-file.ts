import { z } from 'zod'
import { randomIds, type Id } from '#kernel'
import { newClientKey, nextGeneration, restrictTo, sealAttachment, sealClientKey, sealRecord, type ClientKey } from '#vault/open'
import { clientMade, RECORD_KINDS, recordsWrite, restricted } from '#web/wire'
import { penOf } from '../../../src/web/desk/keys/worker/ceremonies/session.ts'
import type { Worker } from './a-network.ts'

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Asks the server, and throws unless it did as it was asked. */
const done = async ({ device }: Worker, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> => {
  const reply = await device.line({ method, path, ...(body !== undefined && { body }) })
  if (reply === undefined || reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`)
  return reply.body
}

/** A client of whom nothing is known yet: a key, sealed for the group. */
export const registersAClient = async (worker: Worker, group: string): Promise<void> => {
  const { organisation, staff, rings } = worker.session
  const ring = rings.get(group)
  if (!ring) throw new Error('they hold the keys of the group')
  const client = randomIds.next()
  const { born, generation, epoch, sealed } = await sealClientKey(newClientKey({ organisation, client }, ring), ring)
  // Made by makeGroup: an id.
  await done(worker, 'POST', `/api/organisations/${organisation}/clients`, z.encode(clientMade, { key: { client, born, generation, epoch, sealed, group: group as Id }, records: [], assigned: [staff] }))
}

/**
 * A client's whole file, sealed as a browser seals it: a record of every kind, each revised once, an attachment, and at last a restriction to its author.
 * `texts` stand in every one of them.
 */
export const keepsAFile = async (worker: Worker, group: string, texts: readonly string[]): Promise<readonly ClientKey[]> => {
  const { session } = worker
  const { organisation, log } = session
  const ring = session.rings.get(group)
  if (!ring || !log) throw new Error('they hold the keys of the group')
  const client = randomIds.next()
  const key = newClientKey({ organisation, client }, ring)
  const [place, at] = [`/api/organisations/${organisation}/clients`, `/api/organisations/${organisation}/clients/${client}`]
  const records = await Promise.all(
    RECORD_KINDS.map(async (kind) => {
      const [record, revision] = [randomIds.next(), 1]
      return { client, record, kind, revision, generation: 1, envelope: await sealRecord(key, { record, kind, revision }, utf8(JSON.stringify(Object.fromEntries(texts.map((text, field) => [`${kind} ${field}`, text])))), log.head) }
    }),
  )
  const { born, generation, epoch, sealed } = await sealClientKey(key, ring)
  // Made by makeGroup: an id.
  await done(worker, 'POST', place, z.encode(clientMade, { key: { client, born, generation, epoch, sealed, group: group as Id }, records, assigned: [session.staff] }))
  const revised = await Promise.all(
    records.map(async ({ record, kind, ...rest }) => ({ ...rest, record, kind, revision: 2, envelope: await sealRecord(key, { record, kind, revision: 2 }, utf8(texts.join(` and ${kind} `)), log.head) })),
  )
  await done(worker, 'PUT', `${at}/records`, z.encode(recordsWrite, { records: revised }))
  const attachment = randomIds.next()
  await done(worker, 'PUT', `${at}/attachments/${attachment}`, (await sealAttachment(key, attachment, utf8(texts.join('\n').repeat(50)))).stored)
  // Somebody reads it all: reading leaves traces of its own.
  await done(worker, 'GET', `${at}/records`)
  for (const { record } of records) await done(worker, 'GET', `${at}/records/${record}`)

  const { newer, older } = await nextGeneration(key, ring)
  const made = await restrictTo(log, newer, [session.staff], penOf(session))
  if (!made.ok) throw new Error(made.refusal.kind)
  const { statement, author, signature, wraps } = made.value
  // Readers come from the log: ids, or the recovery identity.
  const restriction = { client, generation: newer.generation, statement, signature, author: author as Id, wraps: wraps.map(({ to, wrapped }) => ({ to: to as Id | 'recovery', wrapped })) }
  await done(worker, 'PUT', `${at}/restriction`, z.encode(restricted, { restriction, older: { client, generation: older.generation, under: older.under, sealed: older.sealed } }))
  return [key, newer]
}
