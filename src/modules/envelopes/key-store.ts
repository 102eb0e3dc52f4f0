import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { KeptGeneration, KeptKey, KeptRestriction, OfClient } from './model.ts'
import { tables, type Place } from './tables.ts'

const among = (clients: readonly Id[]) => sql<Id>`any (${clients}::uuid[])`

const placeOf = ({ group_id, assigned, readers, sort }: Place): Place => ({ group_id, assigned, readers, sort })

export const readKeys = async (tx: Transaction, organisation: Id, clients: readonly Id[]): Promise<KeptKey[]> => {
  const rows = await tables(tx).selectFrom('client_key').select(['client', 'generation', 'born', 'group_id', 'epoch', 'sealed']).where('organisation', '=', organisation).where('client', '=', among(clients)).execute()
  return rows.map(({ group_id, sealed, ...row }) => Object.assign(row, { group: group_id, sealed: new Uint8Array(sealed) }))
}

export const readOlder = async (tx: Transaction, organisation: Id, clients: readonly Id[]): Promise<KeptGeneration[]> => {
  const rows = await tables(tx).selectFrom('older_client_key').select(['client', 'generation', 'under', 'sealed']).where('organisation', '=', organisation).where('client', '=', among(clients)).orderBy('generation').execute()
  return rows.map(({ sealed, ...row }) => Object.assign(row, { sealed: new Uint8Array(sealed) }))
}

/** Restrictions, with the wraps to this person alone, or to the recovery identity. */
export const readRestrictions = async (tx: Transaction, organisation: Id, clients: readonly Id[], to: Id | 'recovery'): Promise<KeptRestriction[]> => {
  const rows = await tables(tx)
    .selectFrom('restriction')
    .innerJoin('restriction_wrap', (join) => join.onRef('restriction_wrap.organisation', '=', 'restriction.organisation').onRef('restriction_wrap.client', '=', 'restriction.client'))
    .select(['restriction.client', 'generation', 'statement', 'author', 'signature', 'wrapped'])
    .where('restriction.organisation', '=', organisation)
    .where('restriction.client', '=', among(clients))
    .where('restriction_wrap.staff', to === 'recovery' ? 'is' : '=', to === 'recovery' ? null : to)
    .execute()
  return rows.map(({ statement, signature, wrapped, ...row }) =>
    Object.assign(row, { statement: new Uint8Array(statement), signature: new Uint8Array(signature), wraps: [{ to, wrapped: new Uint8Array(wrapped) }] }),
  )
}

/** Puts a key in the place of the one that is there. */
export const writeKey = async (tx: Transaction, organisation: Id, { client, generation, born, epoch, sealed }: KeptKey, place: Place): Promise<void> => {
  await deleteKey(tx, { organisation, client })
  await tables(tx).insertInto('client_key').values({ organisation, client, generation, born, epoch, sealed, ...placeOf(place) }).execute()
}

export const deleteKey = (tx: Transaction, { organisation, client }: OfClient) => tables(tx).deleteFrom('client_key').where('organisation', '=', organisation).where('client', '=', client).execute()

export const writeOlder = (tx: Transaction, organisation: Id, older: KeptGeneration, place: Place) => tables(tx).insertInto('older_client_key').values({ organisation, ...older, ...placeOf(place) }).execute()

export const deleteOlder = (tx: Transaction, { organisation, client }: OfClient) => tables(tx).deleteFrom('older_client_key').where('organisation', '=', organisation).where('client', '=', client).execute()

/** Puts a restriction in the place of the one that is there. */
export const writeRestriction = async (tx: Transaction, organisation: Id, { wraps, ...restriction }: KeptRestriction, place: Place): Promise<void> => {
  const at = placeOf(place)
  await deleteRestriction(tx, { organisation, client: restriction.client })
  await tables(tx).insertInto('restriction').values({ organisation, ...restriction, ...at }).execute()
  await tables(tx).insertInto('restriction_wrap').values(wraps.map(({ to, wrapped }) => Object.assign({ organisation, client: restriction.client, staff: to === 'recovery' ? null : to, wrapped }, at))).execute()
}

export const deleteRestriction = async (tx: Transaction, { organisation, client }: OfClient): Promise<void> => {
  for (const table of ['restriction_wrap', 'restriction'] as const) await tables(tx).deleteFrom(table).where('organisation', '=', organisation).where('client', '=', client).execute()
}

/** Thousands of keys in one statement. Each takes the place of the one that is there. */
export const replaceKeys = async (tx: Transaction, organisation: Id, keys: readonly KeptKey[]): Promise<void> => {
  const rows = keys.map(({ client, born, group, epoch, sealed }) => ({ client, born, group_id: group, epoch, sealed: Buffer.from(sealed).toString('hex') }))
  await sql`update client_key set born = given.born, group_id = given.group_id, epoch = given.epoch, sealed = decode(given.sealed, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (client uuid, born int, group_id uuid, epoch int, sealed text)
    where client_key.organisation = ${organisation}::uuid and client_key.client = given.client`.execute(tx.db)
}
