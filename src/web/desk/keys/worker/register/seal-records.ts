import { ok, refuse, type Id, type Result } from '#kernel'
import type { Body } from '#clients'
import { readBody, writeBody } from '#clients/records'
import { mayWriteUnder, nextGeneration, sealClientKey, sealRecord, type ClientKey, type KeyRing } from '#vault/open'
import type { RecordKind, Unopened } from '../../register-shapes.ts'
import type { RecordsWrite } from '../ceremonies/api/api-clients.ts'
import type { Session } from '../ceremonies/session.ts'
import { currentKeyOf } from './client-keys.ts'
import type { Held } from './held.ts'

/** The biggest body, bytes: what fits into the envelope that the server takes at most. */
const MOST_OF_BODY = 4_000_000

const encoder = new TextEncoder()

/** A record as it is to be: the revision after the one that is there. */
export type Planned = { readonly record: Id; readonly kind: RecordKind; readonly revision: number; readonly body: Body }

export type SealRefusal = { readonly kind: 'too-big' } | { readonly kind: 'not-opened'; readonly because: Unopened['because'] }

/** Seals records under one generation of a client's key. */
export const sealRecords = async ({ log }: Session, key: ClientKey, client: Id, planned: readonly Planned[]): Promise<Result<RecordsWrite['records'], { readonly kind: 'too-big' }>> => {
  if (!log) throw new Error('clients are registered only once there is a log')
  const records: RecordsWrite['records'] = []
  for (const { body, ...place } of planned) {
    const text = writeBody(body)
    const content = encoder.encode(text)
    if (content.length > MOST_OF_BODY) return refuse({ kind: 'too-big' })
    // What nobody could read again is a bug of the page, and is not sealed.
    if (!readBody(text).ok) throw new TypeError('what is to be sealed is no body')
    records.push({ client, ...place, generation: key.generation, envelope: await sealRecord(key, place, content, log.head) })
  }
  return ok(records)
}

/** The next generation of a client's key, as the server is to keep it. */
export const turnedFor = async (key: ClientKey, client: Id, ring: KeyRing): Promise<{ readonly newer: ClientKey; readonly turned: NonNullable<RecordsWrite['turned']> }> => {
  const { newer, older } = await nextGeneration(key, ring)
  const { generation, born, epoch, sealed } = await sealClientKey(newer, ring)
  // A ring's group is one of the log, whose reader refuses what is no id.
  return { newer, turned: { key: { client, generation, born, epoch, sealed, group: ring.group as Id }, older: { client, generation: older.generation, under: older.under, sealed: older.sealed } } }
}

/** What is sent, and the key under which it lies. */
export type Sealed = { readonly key: ClientKey; readonly write: RecordsWrite }

/** Seals a write, under a new generation where one is due: whoever knows the old one may have left. */
export const sealWrite = async (session: Session, held: Held, planned: readonly Planned[]): Promise<Result<Sealed, SealRefusal>> => {
  const { client, group, restriction } = held.listed
  const current = await currentKeyOf(session, held)
  if (!current.ok) return current
  const ring = session.rings.get(group)
  // A restricted file lies under no epoch: the server says when its generation is due.
  const due = restriction === null && ring !== undefined && !mayWriteUnder(current.value, ring)
  const turn = due ? await turnedFor(current.value, client, ring) : undefined
  const key = turn?.newer ?? current.value
  const records = await sealRecords(session, key, client, planned)
  return records.ok ? ok({ key, write: { records: records.value, ...(turn && { turned: turn.turned }) } }) : records
}

/** Takes in what the server has kept. */
export const written = (held: Held, { key, write: { turned } }: Sealed, planned: readonly Planned[], on: string): void => {
  if (turned) held.listed = { ...held.listed, key: turned.key, older: [...held.listed.older, turned.older] }
  held.keys.set(key.generation, key)
  for (const { record, kind, revision, body } of planned) {
    held.records.set(record, { record, kind, revision, changedOn: on, body })
    held.unopened.delete(record)
  }
}
