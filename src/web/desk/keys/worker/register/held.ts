import type { Id, Result } from '#kernel'
import type { Body } from '#clients'
import type { Bytes } from '#vault/envelope'
import type { ClientKey } from '#vault/open'
import type { AttachmentProgress, RecordKind, Unopened } from '../../register-shapes.ts'
import type { ClientListed } from '../ceremonies/api/api-clients.ts'
import type { Given, Sealed } from './sealed.ts'

/** One record, opened. `body` is `undefined` for a narrative that nobody asked for. */
export type HeldRecord = { readonly record: Id; readonly kind: RecordKind; readonly revision: number; readonly changedOn: string; readonly body: Body | undefined }

/** A client's key, or why it did not open. */
export type KeyOpened = Result<ClientKey, { readonly kind: 'not-opened'; readonly because: Unopened['because'] }>

/** One client, or book, as the worker holds it. Keys by generation. */
export type Held = {
  listed: ClientListed
  readonly keys: Map<number, ClientKey>
  /** The current key on its way: whoever needs it meanwhile waits for that one. */
  opening: Promise<KeyOpened> | undefined
  readers: readonly Id[] | undefined
  readonly records: Map<Id, HeldRecord>
  /** What did not open, by record; under the client's own id, the whole file. */
  readonly unopened: Map<Id, Unopened>
}

/** A file, sealed under one generation of its client's key. */
export type SealedFile = { readonly record: Id; readonly generation: number; readonly stored: Blob; readonly sha256: Bytes }

/** An attachment under way. */
export type UnderWay = { progress: AttachmentProgress; readonly end: AbortController }

/** All that is open here. It is gone with the worker, and nothing of it is ever written down. */
export type Register = {
  readonly clients: Map<Id, Held>
  /** Kinds of which everything is open. */
  readonly kinds: Set<RecordKind>
  listed: boolean
  /** What the server gave, sealed, for when the desk has been locked and is unlocked again; and what it gave before that. */
  sealed: Sealed | undefined
  given: Given | undefined
  progress: { readonly done: number; readonly of: number }
  breakingOff: boolean
  readonly underWay: Map<string, UnderWay>
  /** The attachment that was sealed last and is not known to be kept: sealed anew it would be other bytes, which the server refuses where it has these already. */
  unsent: SealedFile | undefined
  /** Ids of one's own drafts, by client and the record that they are for: a broken line does not make two of one. */
  readonly drafting: Map<string, { readonly draft: Id; readonly lies: Id | undefined }>
  /** The opening or refreshing that runs: one after another, since a second one finds what the first has opened. */
  opening: Promise<unknown>
  /** Comes when what devices have to remember is remembered. */
  remembered: Promise<unknown>
  /** Runs what changes the session itself, one after another with all other ceremonies. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>
}

/** A register in which nothing is open. */
export const emptyRegister = (inTurn: Register['inTurn']): Register => ({
  clients: new Map(), kinds: new Set(), listed: false, sealed: undefined, given: undefined, progress: { done: 0, of: 0 }, breakingOff: false, underWay: new Map(), unsent: undefined, drafting: new Map(), opening: Promise.resolve(), remembered: Promise.resolve(), inTurn,
})

/** Holds a client as the server lists them now. */
export const hold = (register: Register, listed: ClientListed): Held => {
  const there = register.clients.get(listed.client)
  // A key that opened once is that generation's key, whatever the server shows later.
  if (there) {
    there.listed = listed
    if (!listed.restriction) there.readers = undefined
    return there
  }
  const held: Held = { listed, keys: new Map(), opening: undefined, readers: undefined, records: new Map(), unopened: new Map() }
  register.clients.set(listed.client, held)
  return held
}

/** Opens or refreshes, after whoever began to do so before. */
export const afterOpening = <T>(register: Register, task: () => Promise<T>): Promise<T> => {
  const mine = register.opening.then(task)
  register.opening = mine.catch(() => undefined)
  return mine
}

/** Everything of a register that did not open. */
export const allUnopened = ({ clients }: Register): readonly Unopened[] => [...clients.values()].flatMap(({ unopened }) => Array.from(unopened.values()))
