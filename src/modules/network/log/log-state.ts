import type { Id } from '#kernel'
import type { Database, Transaction } from '#platform/database'
import { equalBytes, readOn, type Head, type LogState } from '#vault/envelope'
import { NO_LOG, readEntries, readLogHead, shareLogHead } from './log-store.ts'

/** Logs whose state is remembered, for each database. The one that nobody asked for longest goes first. */
const REMEMBERED = 200

/** More than any log has. */
const ALL = 1_000_000

const memories = new WeakMap<Database, Map<Id, LogState>>()

const memoryOf = (database: Database): Map<Id, LogState> => {
  const known = memories.get(database)
  if (known) return known
  const made = new Map<Id, LogState>()
  memories.set(database, made)
  return made
}

const remember = (memory: Map<Id, LogState>, organisation: Id, state: LogState): void => {
  memory.delete(organisation)
  memory.set(organisation, state)
  const [oldest] = memory.keys()
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
}

/** Whether a state is that of the log which ends there. */
export const isStateAt = (state: LogState | undefined, head: Head): boolean => {
  const known = state?.head ?? NO_LOG
  return known.entries === head.entries && equalBytes(known.hash, head.hash)
}

/** Whether a state is still what the log says, and stays so until the transaction ends: a commit to the log waits. */
export const isLogCurrent = async (tx: Transaction, organisation: Id, state: LogState | undefined): Promise<boolean> => isStateAt(state, await shareLogHead(tx, organisation))

/**
 * What an organisation's log says; `undefined` before it is founded. Every signature is checked, whoever wrote the row: a log that does not hold is
 * a fault of the database, and thrown. Never to be called inside a transaction.
 * @param as whose staff asks: everybody of the staff may read every log
 */
export const readLogState = async (database: Database, as: Id, organisation: Id): Promise<LogState | undefined> => {
  const memory = memoryOf(database)
  const known = memory.get(organisation)
  const read = async (tx: Transaction) => {
    const head = await readLogHead(tx, organisation)
    const goesOn = known !== undefined && known.head.entries <= head.entries ? known : undefined
    return { head, goesOn, entries: isStateAt(goesOn, head) ? [] : await readEntries(tx, organisation, goesOn?.head.entries ?? 0, ALL) }
  }
  const { head, goesOn, entries } = await database.asOrganisation(as, read)
  if (head.entries === 0) return undefined
  if (goesOn && entries.length === 0) {
    remember(memory, organisation, goesOn)
    return goesOn
  }
  const state = await readOn(goesOn, entries)
  if (!state.ok) {
    memory.delete(organisation)
    throw new Error(`the log of an organisation does not hold: ${JSON.stringify(state.refusal)}`)
  }
  remember(memory, organisation, state.value)
  return state.value
}
