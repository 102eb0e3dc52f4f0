import type { Readable } from 'node:stream'
import { ok, refuse, type Id, type Result } from '#kernel'
import type { BlobRefusal, Sha256, StoredBlob } from '#platform/blobs'
import { isUniqueViolation, type Transaction } from '#platform/database'
import type { Actor, StaffActor } from '#network'
import { AGE_BEGINNING, hasAgeForm, type LogState } from '#vault/envelope'
import { insertAttachment, isSpokenOf, readAttachment } from './attachment-store.ts'
import { holdClient, type ClientRow } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { mayWriteNow } from './may-write.ts'
import type { OfClient } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import type { ClientNotFound, GenerationDue, GroupNotReady, Repeated } from './refusals.ts'
import { takeTurn, withFile } from './same-bytes.ts'

export type AttachmentNotFound = { readonly kind: 'attachment-not-found' }

/** `not-an-age-file`: it begins otherwise, or has another size than was announced. */
export type KeepAttachmentRefusal = ClientNotFound | GroupNotReady | GenerationDue | Repeated | BlobRefusal | { readonly kind: 'not-an-age-file' }

export type KeepAttachmentInput = OfClient & {
  readonly attachment: Id
  readonly bytes: Readable
  /** As announced; `undefined` where it was not. */
  readonly size: number | undefined
}

type Kept = { readonly size: number }

/**
 * Keeps an attachment: an age file, streamed to the disk under the hash of its bytes. The record that speaks of it is written by itself, and holds
 * that hash; the server looks at the first bytes and the size. Sending the same again changes nothing. Whatever goes wrong, nothing is kept.
 * Uploads of the same bytes are written down one after the other.
 */
export const keepAttachment = async (deps: EnvelopesDeps, actor: Actor, { bytes, size, ...at }: KeepAttachmentInput): Promise<Result<Kept, KeepAttachmentRefusal>> => {
  // Asked before a byte is taken in, and once more when it is written down.
  const may = mayWithClients(actor, 'write-clients', at.organisation) ? await withinReach(deps, actor, 'write-clients', ({ tx, state }) => whetherWritable(tx, state, at)) : notFound()
  if (!may.ok || actor.kind !== 'staff') {
    bytes.destroy()
    return may.ok ? notFound() : may
  }
  const { stream, over } = takeTurn(bytes)
  try {
    const stored = await deps.attachments.put(stream)
    return stored.ok ? await keepStored(deps, actor, at, stored.value, size) : stored
  } finally {
    over()
  }
}

/** In the turn of these bytes. */
const keepStored = async (deps: EnvelopesDeps, actor: StaffActor, at: OfClient & { readonly attachment: Id }, stored: StoredBlob, size: number | undefined): Promise<Result<Kept, KeepAttachmentRefusal>> => {
  try {
    const written = (await isWhole(deps, stored, size)) ? await writeDown(deps, actor, at, stored) : refuse({ kind: 'not-an-age-file' as const })
    if (!written.ok) await forgetNow(deps, stored.sha256)
    return written
  } catch (fault) {
    await forgetNow(deps, stored.sha256)
    throw fault
  }
}

const whetherWritable = async (tx: Transaction, state: LogState | undefined, of: OfClient): Promise<Result<ClientRow, ClientNotFound | GroupNotReady | GenerationDue>> => {
  const row = await holdClient(tx, of)
  if (!row) return notFound()
  const may = mayWriteNow(state, row)
  return may.ok ? ok(row) : may
}

const isWhole = async ({ attachments }: EnvelopesDeps, { sha256, bytes }: StoredBlob, announced: number | undefined): Promise<boolean> =>
  (announced === undefined || announced === bytes) && hasAgeForm((await attachments.head(sha256, AGE_BEGINNING)) ?? new Uint8Array(0))

const writeDown = async (deps: EnvelopesDeps, actor: StaffActor, { attachment, ...of }: OfClient & { readonly attachment: Id }, { sha256, bytes }: StoredBlob): Promise<Result<Kept, KeepAttachmentRefusal>> => {
  try {
    return await withinReach(deps, actor, 'write-clients', async ({ tx, state }): Promise<Result<Kept, KeepAttachmentRefusal>> => {
      const row = await whetherWritable(tx, state, of)
      if (!row.ok) return row
      const there = await readAttachment(tx, of, attachment)
      if (there !== undefined) return there === sha256 ? ok({ size: bytes }) : refuse({ kind: 'id-taken' })
      await insertAttachment(tx, of, { attachment, size: bytes, sha256 }, row.value)
      return ok({ size: bytes })
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'client_attachment_pkey')) return refuse({ kind: 'id-taken' })
    throw fault
  }
}

/** Unlinks a file, unless a row speaks of it. */
export const forget = (deps: Pick<EnvelopesDeps, 'database' | 'attachments'>, sha256: Sha256): Promise<void> => withFile(sha256, () => forgetNow(deps, sha256))

const forgetNow = async ({ database, attachments }: Pick<EnvelopesDeps, 'database' | 'attachments'>, sha256: Sha256): Promise<void> => {
  if (!(await database.asKeeper((tx) => isSpokenOf(tx, sha256)))) await attachments.remove(sha256)
}

/** The stored bytes; whoever is given the stream reads it to its end or destroys it. */
export const openAttachment = async (deps: EnvelopesDeps, actor: Actor, { attachment, ...of }: OfClient & { readonly attachment: Id }): Promise<Result<{ readonly size: number; readonly stream: Readable }, AttachmentNotFound>> => {
  if (!mayWithClients(actor, 'open-clients', of.organisation)) return refuse({ kind: 'attachment-not-found' })
  const found = await withinReach(deps, actor, 'open-clients', async ({ tx }) => ok(await readAttachment(tx, of, attachment)))
  const file = found.ok && found.value !== undefined ? await deps.attachments.open(found.value) : undefined
  return file ? ok(file) : refuse({ kind: 'attachment-not-found' })
}

/** Unlinks files of which no row speaks: uploads that were broken off by a crash. Only before the first upload is taken in. */
export const sweepAttachments = async (deps: Pick<EnvelopesDeps, 'database' | 'attachments'>): Promise<void> => {
  for await (const { sha256 } of deps.attachments.list()) await forget(deps, sha256)
}
