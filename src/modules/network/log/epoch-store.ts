import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes } from '#vault/envelope'
import type { Admission, BegunEpoch } from './commit.ts'

type EpochTables = {
  epoch_wrap: { organisation: Id; group_id: Id; epoch: number; reader: Id; wrapped: Uint8Array }
  recovery_wrap: { organisation: Id; group_id: Id; epoch: number; wrapped: Uint8Array }
  older_epoch_key: { organisation: Id; group_id: Id; epoch: number; under: number; sealed: Uint8Array }
}

const tables = (tx: Transaction) => tx.db.withTables<EpochTables>()

/** An epoch's key, wrapped to one reader. */
export type Wrap = { readonly group: Id; readonly epoch: number; readonly wrapped: Bytes }

/** An epoch's key, sealed under the one after it. */
export type OlderKey = { readonly group: Id; readonly epoch: number; readonly under: number; readonly sealed: Bytes }

/**
 * Writes an epoch with its wraps. Recovery's wraps of earlier epochs go: a recovery identity that was exchanged must open nothing any more, and the
 * one of now comes to every older key through this one.
 */
export const writeEpoch = async (tx: Transaction, organisation: Id, { group, epoch, wraps, older }: BegunEpoch): Promise<void> => {
  const readers = wraps.flatMap(({ to, wrapped }) => (to === 'recovery' ? [] : [{ organisation, group_id: group, epoch, reader: to, wrapped }]))
  const recovery = wraps.flatMap(({ to, wrapped }) => (to === 'recovery' ? [{ organisation, group_id: group, epoch, wrapped }] : []))
  await tables(tx).insertInto('epoch_wrap').values(readers).execute()
  await tables(tx).deleteFrom('recovery_wrap').where('organisation', '=', organisation).where('group_id', '=', group).where('epoch', '<', epoch).execute()
  await tables(tx).insertInto('recovery_wrap').values(recovery).execute()
  if (older) await tables(tx).insertInto('older_epoch_key').values({ organisation, group_id: group, epoch: epoch - 1, under: epoch, sealed: older }).execute()
}

/** False when there is a wrap to them already. */
export const writeAdmission = async (tx: Transaction, organisation: Id, { group, epoch, to, wrapped }: Admission): Promise<boolean> => {
  const done = await tables(tx).insertInto('epoch_wrap').values({ organisation, group_id: group, epoch, reader: to, wrapped }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Takes away what was wrapped to people who are out of a group, or of all groups. */
export const forgetWraps = async (tx: Transaction, organisation: Id, readers: readonly Id[], group?: Id): Promise<void> => {
  if (readers.length === 0) return
  const theirs = tables(tx).deleteFrom('epoch_wrap').where('organisation', '=', organisation).where('reader', 'in', readers)
  await (group === undefined ? theirs : theirs.where('group_id', '=', group)).execute()
}

const newest = sql<boolean>`epoch = (select max(other.epoch) from epoch_wrap other where other.organisation = epoch_wrap.organisation and other.group_id = epoch_wrap.group_id and other.reader = epoch_wrap.reader)`

const newestRecovery = sql<boolean>`epoch = (select max(other.epoch) from recovery_wrap other where other.organisation = recovery_wrap.organisation and other.group_id = recovery_wrap.group_id)`

const wrapOf = ({ group_id, epoch, wrapped }: { group_id: Id; epoch: number; wrapped: Uint8Array }): Wrap => ({ group: group_id, epoch, wrapped: new Uint8Array(wrapped) })

/** The newest wrap of each group to one reader. */
export const readWraps = async (tx: Transaction, organisation: Id, reader: Id): Promise<readonly Wrap[]> =>
  (await tables(tx).selectFrom('epoch_wrap').select(['group_id', 'epoch', 'wrapped']).where('organisation', '=', organisation).where('reader', '=', reader).where(newest).orderBy('group_id').execute()).map(wrapOf)

/** The newest wrap of each group to the recovery identity. */
export const readRecoveryWraps = async (tx: Transaction, organisation: Id): Promise<readonly Wrap[]> =>
  (await tables(tx).selectFrom('recovery_wrap').select(['group_id', 'epoch', 'wrapped']).where('organisation', '=', organisation).where(newestRecovery).orderBy('group_id').execute()).map(wrapOf)

export const readOlderKeys = async (tx: Transaction, organisation: Id, groups: readonly Id[]): Promise<readonly OlderKey[]> => {
  if (groups.length === 0) return []
  const rows = await tables(tx).selectFrom('older_epoch_key').select(['group_id', 'epoch', 'under', 'sealed']).where('organisation', '=', organisation).where('group_id', 'in', groups).orderBy('group_id').orderBy('epoch').execute()
  return rows.map(({ group_id, epoch, under, sealed }) => ({ group: group_id, epoch, under, sealed: new Uint8Array(sealed) }))
}
