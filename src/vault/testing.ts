import type { Refusal, Result, Secret } from '#kernel'
import { beginEpoch, type BegunEpoch } from './groups/begin-epoch.ts'
import type { KeyRing } from './groups/key-ring.ts'
import { applyEntry } from './log/apply-entry.ts'
import { hashOfEntry, makeEntry, type Entry, type Signer } from './log/entry.ts'
import { foundingBody } from './log/founding.ts'
import type { LogState } from './log/log-state.ts'
import { nextEntry, type Statement } from './log/next-entry.ts'
import { readLog } from './log/read-log.ts'
import { makeRecoveryKit, type RecoveryKit } from './recovery/recovery.ts'
import { generateStaffKeys, publicKeysOf, type PublicKeys, type StaffKeys } from './staff/staff-keys.ts'

/** The day on which stories take place. */
export const TODAY = '2026-11-23'

/** The value of a result that must be one; throws the refusal's kind otherwise. */
export const valueOf = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Why something was refused; `undefined` when it was not. */
export const refusalOf = (result: Result<unknown, Refusal>): string | undefined => {
  if (result.ok) return undefined
  const { refusal } = result
  return 'because' in refusal ? String(refusal.because) : refusal.kind
}

/** Somebody of the staff, with their keys. */
export type Person = { readonly id: string; readonly keys: StaffKeys; readonly publicKeys: PublicKeys; readonly identity: Secret; readonly pen: Signer }

export const aPerson = async (): Promise<Person> => {
  const keys = generateStaffKeys()
  const id = globalThis.crypto.randomUUID()
  return { id, keys, publicKeys: await publicKeysOf(keys), identity: keys.identity, pen: { staff: id, seed: keys.seed } }
}

/** An organisation as its own people see it: its log so far, and one group with the rings of its keys. */
export type Organisation = {
  readonly id: string
  readonly group: string
  readonly anna: Person
  readonly boris: Person
  readonly kit: RecoveryKit
  readonly entries: readonly Entry[]
  readonly state: LogState
  readonly ring: KeyRing
  readonly begun: BegunEpoch
}

/** Lets somebody append a statement to a log. */
export const say = async (state: LogState, statement: Statement, ...pens: readonly [Signer, ...Signer[]]) => {
  const entry = await nextEntry(state, statement, pens, TODAY)
  return { entry, after: await applyEntry(state, entry) }
}

/** The same, where it must be accepted. */
export const sayAndKeep = async <T extends { readonly state: LogState; readonly entries: readonly Entry[] }>(at: T, statement: Statement, ...pens: readonly [Signer, ...Signer[]]): Promise<T> => {
  const { entry, after } = await say(at.state, statement, ...pens)
  return { ...at, state: valueOf(after), entries: [...at.entries, entry] }
}

/** A log with its two founders and nothing else. */
export const aFounding = async () => {
  const [anna, boris] = await Promise.all([aPerson(), aPerson()])
  const id = globalThis.crypto.randomUUID()
  const founders = [anna, boris].map((person) => ({ staff: person.id, keys: person.publicKeys }))
  const [first, second] = founders
  if (!first || !second) throw new Error('two founders')
  const founding = await makeEntry(foundingBody(id, [first, second], TODAY), [anna.pen, boris.pen])
  const state = valueOf(await readLog([founding], await hashOfEntry(founding.body)))
  return { id, anna, boris, entries: [founding], state }
}

/** An organisation that can begin to work: two administrators, recovery, one group, its first epoch. */
export const anOrganisation = async (): Promise<Organisation> => {
  const founded = await aFounding()
  const { anna, boris } = founded
  const kit = await makeRecoveryKit()
  const group = globalThis.crypto.randomUUID()
  const withRecovery = await sayAndKeep(founded, { kind: 'recovery-changed', recipient: kit.recipient }, anna.pen, boris.pen)
  const withGroup = await sayAndKeep(withRecovery, { kind: 'group-made', group, members: [anna.id, boris.id] }, anna.pen)
  const begun = valueOf(await beginEpoch(withGroup.state, group, undefined, anna.pen, TODAY))
  return { ...withGroup, group, kit, state: begun.state, entries: [...withGroup.entries, begun.entry], ring: begun.ring, begun }
}

/** Someone joins by an invitation, as a counsellor unless said otherwise. */
export const joins = async <T extends { readonly state: LogState; readonly entries: readonly Entry[]; readonly anna: Person }>(at: T, person: Person, role: 'counsellor' | 'coordinator' | 'administrator' = 'counsellor'): Promise<T> => {
  const invitation = globalThis.crypto.randomUUID()
  const invited = await sayAndKeep(at, { kind: 'invitation-made', invitation, role, until: TODAY }, at.anna.pen)
  return sayAndKeep(invited, { kind: 'staff-joined', invitation, staff: person.id, role, publicKey: spelled(person), recipient: person.publicKeys.recipient }, at.anna.pen)
}

const spelled = (person: Person): string => Buffer.from(person.publicKeys.publicKey).toString('base64url')

/** Numbers that look random and are the same each time (mulberry32). */
export const seeded = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { below: (limit: number): number => Math.floor(next() * limit), bytes: (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, () => Math.floor(next() * 256)) }
}

/** A copy with one bit turned over. */
export const flipBit = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
