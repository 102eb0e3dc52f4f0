import type { Id } from '#kernel'
import type { Bytes } from '#vault/envelope'

/** The kinds of records, as few as will do: the server sees of a record its kind, its day and its size. */
export const RECORD_KINDS = ['identity', 'facts', 'consent', 'contact', 'event', 'narrative', 'attachment', 'plan', 'own-fields', 'draft', 'rights', 'report'] as const

export type RecordKind = (typeof RECORD_KINDS)[number]

/** A client's file, or a book: what belongs to a group and to no client, kept in the same way. */
export type Sort = 'file' | 'book'

/** A client's key under an epoch of a group. `born`: the epoch in which this generation was drawn; 0 when it came from another group. */
export type KeptKey = { readonly client: Id; readonly generation: number; readonly born: number; readonly group: Id; readonly epoch: number; readonly sealed: Bytes }

/** An older generation of a key, sealed under the next. */
export type KeptGeneration = { readonly client: Id; readonly generation: number; readonly under: number; readonly sealed: Bytes }

/** Who may open a restricted file: what one of its readers signed, and the key wrapped to each reader and to recovery. */
export type KeptRestriction = {
  readonly client: Id
  readonly generation: number
  readonly statement: Bytes
  readonly author: Id
  readonly signature: Bytes
  readonly wraps: readonly { readonly to: Id | 'recovery'; readonly wrapped: Bytes }[]
}

/** One sealed record. `changedOn`: the day, in UTC, on which the server was given it. */
export type KeptRecord = {
  readonly client: Id
  readonly record: Id
  readonly kind: RecordKind
  readonly revision: number
  readonly generation: number
  readonly changedOn: string
  readonly envelope: Bytes
}

/** A record as the list of a file has it: a narrative comes without its content, which is fetched by itself. */
export type ListedRecord = Omit<KeptRecord, 'envelope'> & { readonly envelope: Bytes | undefined }

/** A record as it is brought; the day is the server's to say. */
export type BroughtRecord = Omit<KeptRecord, 'changedOn'>

/** A new generation, and the one before under it. */
export type Turn = { readonly key: KeptKey; readonly older: KeptGeneration }

export type KeptAttachment = { readonly attachment: Id; readonly size: number }

/** A client as the server knows one: nothing but ids, and the sealed key. Of a restriction, the wraps to whoever asks. */
export type KeptClient = {
  readonly client: Id
  readonly group: Id
  readonly sort: Sort
  readonly assigned: readonly Id[]
  readonly key: KeptKey | undefined
  readonly older: readonly KeptGeneration[]
  readonly restriction: KeptRestriction | undefined
}

/** `next`: what to ask after for the rest. */
export type Page<T> = { readonly items: readonly T[]; readonly next: Id | undefined }

export type OfOrganisation = { readonly organisation: Id }
export type OfClient = OfOrganisation & { readonly client: Id }
