import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import { listAttachments } from './attachment-store.ts'
import { readClient } from './client-store.ts'
import type { EnvelopesDeps } from './deps.ts'
import { withKeys } from './list-clients.ts'
import type { KeptAttachment, KeptClient, KeptRecord, ListedRecord, OfClient } from './model.ts'
import { mayWithClients } from './policy.ts'
import { notFound, withinReach } from './reach.ts'
import { readFile, readRecord } from './record-store.ts'
import type { ClientNotFound, RecordNotFound } from './refusals.ts'

export type ClientFile = { readonly client: KeptClient; readonly records: readonly ListedRecord[]; readonly attachments: readonly KeptAttachment[] }

/** A whole file, but for the content of its narratives. */
export const openClient = async (deps: EnvelopesDeps, actor: Actor, of: OfClient): Promise<Result<ClientFile, ClientNotFound>> => {
  if (!mayWithClients(actor, 'open-clients', of.organisation)) return notFound()
  return await withinReach(deps, actor, 'open-clients', async ({ tx }) => {
    const row = await readClient(tx, of)
    const [client] = row ? await withKeys(tx, of.organisation, [row], actor.staff) : []
    return client ? ok({ client, records: await readFile(tx, of), attachments: await listAttachments(tx, of) }) : notFound()
  })
}

/** One record. That somebody opened a narrative is written down in the same transaction, before a byte of it leaves. */
export const openRecord = async (deps: EnvelopesDeps, actor: Actor, { record, ...of }: OfClient & { readonly record: Id }): Promise<Result<KeptRecord, RecordNotFound>> => {
  if (!mayWithClients(actor, 'open-clients', of.organisation)) return refuse({ kind: 'record-not-found' })
  return await withinReach(deps, actor, 'open-clients', async ({ tx }) => {
    const found = await readRecord(tx, of, record)
    if (!found) return refuse({ kind: 'record-not-found' })
    if (found.kind === 'narrative') await deps.note(tx, { kind: 'client.narrative-opened', ...of, staff: actor.staff, record })
    return ok(found)
  })
}
