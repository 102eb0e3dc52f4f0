import type { EntryBody, EntryKind } from './entry-body.ts'
import { spell } from './entry-body.ts'
import { makeEntry, type Entry, type Signer } from './entry.ts'
import type { LogState } from './log-state.ts'

type Framing = 'version' | 'organisation' | 'number' | 'previous' | 'by' | 'on'

/** What an entry says beside its place in the log. */
export type Statement<K extends EntryKind = EntryKind> = K extends EntryKind ? Omit<Extract<EntryBody, { kind: K }>, Framing> : never

/** The entry that says this at the end of a log; not signed yet, for entries that several sign on several devices. */
export const draftEntry = (state: LogState, statement: Statement, by: string, on: string): EntryBody =>
  ({
    version: 1,
    organisation: state.organisation,
    number: state.head.entries,
    previous: spell(state.head.hash),
    by,
    on,
    ...statement,
    // A statement is a body less its framing, which has just been put back: the compiler does not follow that through a union.
  }) as EntryBody

/**
 * The entry that says this at the end of a log, signed. The first signer is the one whom it names.
 * @param on a day in UTC: `2026-11-23`
 */
export const nextEntry = (state: LogState, statement: Statement, signers: readonly [Signer, ...Signer[]], on: string): Promise<Entry> =>
  makeEntry(draftEntry(state, statement, signers[0].staff, on), signers)
