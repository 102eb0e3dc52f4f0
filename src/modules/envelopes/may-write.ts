import { ok, refuse, type Id, type Result } from '#kernel'
import { activeMember, checkRestriction, hasEnvelopeForm, readyForClients, type Bytes, type LogState, type StatementRefusal } from '#vault/envelope'
import type { ClientRow } from './client-store.ts'
import type { BroughtRecord, KeptGeneration, KeptKey, KeptRestriction } from './model.ts'
import type { GenerationDue, GroupNotReady, Misfit, NotAsItMustBe, StaleGeneration } from './refusals.ts'

export const misfit = (because: Misfit): { readonly ok: false; readonly refusal: NotAsItMustBe } => refuse({ kind: 'envelope-refused', because })

/** The epoch of a group in which something may be written. */
export const readyEpoch = (state: LogState | undefined, group: Id): Result<number, GroupNotReady> => {
  if (!state) return refuse({ kind: 'not-ready', because: 'no-log' })
  const ready = readyForClients(state, group)
  return ready.ok ? ok(state.groups.get(group)?.epoch ?? 0) : refuse({ kind: 'not-ready', because: ready.refusal.kind })
}

/** The group where the files of a group are now: another, once its office was closed. A restricted file moves there when it is restricted anew. */
export const standingGroup = (state: LogState | undefined, group: Id): Id => {
  // The rules of the log let only ids into it, and no group becomes the heir of its own heir.
  const heir = state?.groups.get(group)?.heir as Id | undefined
  return heir === undefined ? group : standingGroup(state, heir)
}

/** Whether everybody named is a member of the group today. */
export const areMembers = (state: LogState | undefined, group: Id, people: readonly Id[]): boolean => people.every((staff) => state?.groups.get(group)?.members.includes(staff) === true)

/** Whether everybody named works at the organisation today, as its log says. */
export const areActive = (state: LogState | undefined, people: readonly Id[]): boolean => state !== undefined && people.every((staff) => activeMember(state, staff) !== undefined)

/**
 * Whether something may be written under the client's current generation: not once somebody who knows it is no longer to read what comes. That is
 * so after the group began an epoch, and for a restricted file also when one of its readers has left.
 */
export const mayWriteNow = (state: LogState | undefined, { group_id, born, readers }: ClientRow): Result<true, GroupNotReady | GenerationDue> => {
  const ready = readyEpoch(state, group_id)
  if (!ready.ok) return ready
  const left = readers !== null && !areActive(state, readers)
  return born === ready.value && !left ? ok(true) : refuse({ kind: 'generation-due', epoch: ready.value, restricted: readers !== null })
}

/** Whether a generation comes after the client's own. Somebody else may have been quicker. */
export const comesNext = ({ client, generation }: ClientRow, brought: { readonly client: Id; readonly generation: number }, older: KeptGeneration): Result<true, StaleGeneration | NotAsItMustBe> => {
  if (brought.client !== client || older.client !== client) return misfit('other-client')
  if (brought.generation !== generation + 1) return refuse({ kind: 'stale-generation', client, generation })
  return older.generation === generation && older.under === brought.generation ? ok(true) : misfit('other-key')
}

/** A key that may be written under at once: drawn in the group's current epoch and sealed under it. */
export const isFresh = ({ group, epoch, born }: KeptKey, of: Id, current: number): boolean => group === of && epoch === current && born === current

export const areSealed = (envelopes: readonly Bytes[]): boolean => envelopes.every(hasEnvelopeForm)

/** Records of one client under one generation, each named once. */
export const areRecordsOf = (records: readonly BroughtRecord[], client: Id, generation: number): Result<true, NotAsItMustBe> => {
  if (records.some((one) => one.client !== client) || new Set(records.map(({ record }) => record)).size < records.length) return misfit('other-client')
  if (records.some((one) => one.generation !== generation)) return misfit('other-key')
  return areSealed(records.map(({ envelope }) => envelope)) ? ok(true) : misfit('not-sealed')
}

const MISFIT_OF: Readonly<Record<StatementRefusal['kind'], Misfit>> = { 'not-signed': 'not-signed', 'other-place': 'not-signed', 'other-readers': 'other-people', 'not-age': 'not-an-age-file' }

/**
 * Whether somebody who is there today signed a restriction for this very file and generation, and all whom it names are there and were given a wrap.
 * Gives the readers. No key is needed for that: whether a wrap opens, only its reader can tell.
 */
export const areReadersOf = async (state: LogState | undefined, organisation: Id, restriction: KeptRestriction): Promise<Result<readonly Id[], NotAsItMustBe>> => {
  if (!state) return misfit('other-people')
  const { client, generation } = restriction
  const checked = await checkRestriction(state, { organisation, client, generation }, restriction)
  if (!checked.ok) return misfit(MISFIT_OF[checked.refusal.kind])
  const readers = restriction.wraps.flatMap(({ to }) => (to === 'recovery' ? [] : [to]))
  return areActive(state, readers) ? ok(readers) : misfit('other-people')
}
