import { z } from 'zod'
import { reader } from './log.ts'
import { bytes, day, id, sealed, sealedKey } from './parts.ts'

/** The kinds of records, as few as will do: the server sees of a record its kind, its day and its size. */
export const RECORD_KINDS = ['identity', 'facts', 'consent', 'contact', 'event', 'narrative', 'attachment', 'plan', 'own-fields', 'draft', 'rights', 'report'] as const

export const recordKind = z.enum(RECORD_KINDS)

/** A client's key under an epoch of a group (`SealedClientKey` of the vault). */
export const clientKey = z.strictObject({ client: id, generation: z.int().min(1), born: z.int().min(0), group: id, epoch: z.int().min(1), sealed: sealedKey })

/** An older generation under the next (`SealedGeneration`). */
export const olderKey = z.strictObject({ client: id, generation: z.int().min(1), under: z.int().min(2), sealed: sealedKey })

/** Who may open a restricted file (`RestrictedFile`), and which generation of the key it is about. */
export const restriction = z.strictObject({
  client: id,
  generation: z.int().min(1),
  statement: bytes(1, 65_536),
  author: id,
  signature: bytes(64, 64),
  wraps: z.array(z.strictObject({ to: reader, wrapped: sealedKey })).min(1).max(200),
})

/** One sealed record. `generation`: of the client's key under which it lies. */
export const record = z.strictObject({ client: id, record: id, kind: recordKind, revision: z.int().min(1), generation: z.int().min(1), changedOn: day, envelope: sealed })

/** A new generation, when the first write after an epoch draws one, or when a restricted file is given back to its group. */
export const turned = z.strictObject({ key: clientKey, older: olderKey })

/** A record as it is brought: the day is the server's to say. */
export const recordBrought = record.omit({ changedOn: true })

/** A write: records of one client, all of them or none. Each names the revision after the one that its writer read. Or only a new generation, before an attachment. */
export const recordsWrite = z.strictObject({ records: z.array(recordBrought).max(200), turned: turned.optional() }).refine((write) => write.records.length > 0 || write.turned !== undefined)

/** `book`: what belongs to a group and to no client. */
const sort = z.enum(['file', 'book'])

/** A new client, or a book: the key, the first records, who has them in hand. */
export const clientMade = z.strictObject({ key: clientKey, records: z.array(recordBrought).max(200), assigned: z.array(id).max(50), sort: sort.optional() })

/** It is written. `on`: the server's day. */
export const written = z.looseObject({ on: day })

/** What one has in hand goes to another. */
export const handedOver = z.strictObject({ from: id, to: id })

/** `left`: clients in a group that the other is not in. */
export const handingOver = z.strictObject({ handedOver: z.array(id), left: z.array(id) })

/** A client as the server knows one: nothing but ids, and the sealed key. */
export const clientListed = z.strictObject({
  client: id,
  group: id,
  sort,
  assigned: z.array(id),
  key: clientKey.nullable(),
  older: z.array(olderKey),
  restriction: restriction.nullable(),
})

/** A page of clients; `next` is asked for after it, `null` at the end. */
export const clientPage = z.strictObject({ clients: z.array(clientListed), next: id.nullable() })

/** A mark of each file: another as soon as anything of it is another. */
export const clientMarks = z.strictObject({ marks: z.array(z.strictObject({ client: id, mark: z.string().regex(/^[0-9a-f]{16}$/) })) })

/** A page of records of one kind, over all the clients that one may fetch. */
export const recordPage = z.strictObject({ records: z.array(record), next: id.nullable() })

/** Wraps after an epoch began, or after a hand-over to another group: all at once or none. */
export const rewrapped = z.strictObject({ keys: z.array(clientKey).min(1).max(5000) })

/** A restriction, always under a fresh key: what lies under the generation before opens for its readers alone. */
export const restricted = z.strictObject({ restriction, older: olderKey })

/** Who has a client in hand. */
export const assigned = z.strictObject({ assigned: z.array(id).max(50) })

/** A whole file. Of narratives everything but the envelope: those are fetched one by one. */
export const clientFile = z.strictObject({
  client: clientListed,
  records: z.array(record.extend({ envelope: sealed.nullable() })),
  attachments: z.array(z.strictObject({ attachment: id, size: z.int().min(0) })),
})

/** `ownOnly`: counsellors see the clients that are assigned to them and no others. */
export const clientRule = z.strictObject({ ownOnly: z.boolean() })

/** What the server wrote down of work with one file, to the minute. `did`: as the audit chain names it. */
export const accesses = z.array(z.strictObject({ at: z.string(), by: id, did: z.string(), record: id.optional() }))

/** `unreadableHere`: nothing of the keys is left on the server's disk. In backups they are until the last one from before is deleted. */
export const erasure = z.strictObject({ client: id, erasedOn: day, unreadableHere: z.boolean() })
