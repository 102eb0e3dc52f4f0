import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes } from '#vault/envelope'
import type { RecordKind, Sort } from './model.ts'

/** Who may fetch a row: what the policies of the database ask for. `readers`: `null` unless the file is restricted. A book is everybody's in its group. */
export type Place = { group_id: Id; assigned: readonly Id[]; readers: readonly Id[] | null; sort: Sort }

type OfClient = Place & { organisation: Id; client: Id }

export type EnvelopesTables = {
  client: OfClient & { generation: number; born: number }
  client_key: OfClient & { generation: number; born: number; epoch: number; sealed: Bytes }
  older_client_key: OfClient & { generation: number; under: number; sealed: Bytes }
  restriction: OfClient & { generation: number; statement: Bytes; author: Id; signature: Bytes }
  restriction_wrap: OfClient & { staff: Id | null; wrapped: Bytes }
  client_record: OfClient & { record: Id; kind: RecordKind; revision: number; generation: number; changed_on: string; envelope: Bytes }
  client_attachment: OfClient & { attachment: Id; size: number; sha256: Bytes }
  client_erasure: { organisation: Id; client: Id; erased_on: string; scrubbed: boolean; files: readonly Bytes[] }
}

/** Every table that holds rows of a client. */
export const TABLES_OF_CLIENT = ['client', 'client_key', 'older_client_key', 'restriction', 'restriction_wrap', 'client_record', 'client_attachment'] as const

/** Where keys lie: what an erasure has to take away so that nothing is left of them on the disk. */
export const TABLES_OF_KEYS = ['client_key', 'older_client_key', 'restriction', 'restriction_wrap'] as const

export const tables = (tx: Transaction) => tx.db.withTables<EnvelopesTables>()
