import { ok, refuse, type Result } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import { isSigned } from '../sealing/signing.ts'
import { readBody, unspell, type BodyOf, type EntryBody } from './entry-body.ts'
import { hashOfEntry, type Entry, type EntrySignature } from './entry.ts'
import { addMember, changeRecovery, closeOffice, makeGroup, openEpoch, removeMember } from './group-entries.ts'
import type { LogFault, LogRefusal } from './log-refusal.ts'
import type { LogState, Member } from './log-state.ts'
import { maySign, SIGNERS } from './rights.ts'
import { changeRole, join, leave, makeInvitation, revokeInvitation, type Step } from './staff-entries.ts'

const found = ({ organisation, administrators }: BodyOf<'founding'>): Step => {
  const [first, second] = administrators
  if (first.staff === second.staff || first.publicKey === second.publicKey || first.recipient === second.recipient) return 'known-staff'
  const members = administrators.map(({ staff, publicKey, recipient }): [string, Member] => [
    staff,
    { role: 'administrator', standing: 'active', publicKey: unspell(publicKey), recipient, formerKeys: [] },
  ])
  const none = new Uint8Array(0)
  return { organisation, rootFingerprint: none, head: { entries: 0, hash: none }, hashes: [], staff: new Map(members), groups: new Map(), invitations: new Map(), recovery: undefined, roster: undefined }
}

const pinRoster = (state: LogState, { entries, hash }: BodyOf<'roster-pinned'>): Step =>
  entries < (state.roster?.entries ?? 0) ? 'old-roster' : { ...state, roster: { entries, hash: unspell(hash) } }

const followedBy = (state: LogState, body: EntryBody): Step => {
  switch (body.kind) {
    case 'founding':
      return 'founded-already'
    case 'recovery-changed':
      return changeRecovery(state, body)
    case 'invitation-made':
      return makeInvitation(state, body)
    case 'invitation-revoked':
      return revokeInvitation(state, body)
    case 'staff-joined':
      return join(state, body)
    case 'role-changed':
      return changeRole(state, body)
    case 'staff-left':
      return leave(state, body)
    case 'group-made':
      return makeGroup(state, body)
    case 'member-added':
      return addMember(state, body)
    case 'member-removed':
      return removeMember(state, body)
    case 'epoch-opened':
      return openEpoch(state, body)
    case 'roster-pinned':
      return pinRoster(state, body)
    case 'office-closed':
      return closeOffice(state, body)
  }
}

const isInPlace = (state: LogState | undefined, { organisation, number, previous }: EntryBody): LogFault | undefined => {
  if (!state) return number === 0 && previous === null ? undefined : 'stale-head'
  if (organisation !== state.organisation) return 'wrong-organisation'
  return number === state.head.entries && previous !== null && equalBytes(unspell(previous), state.head.hash) ? undefined : 'stale-head'
}

/** Signed by as many as it takes, each different, the first being the one it names, each with the key that the log has for them. */
const checkSignatures = async (keys: LogState, body: EntryBody, { body: bytes, signatures }: Entry): Promise<LogFault | undefined> => {
  const signers = signatures.map(({ staff }) => staff)
  if (signers.length !== SIGNERS[body.kind] || new Set(signers).size !== signers.length || signers[0] !== body.by) return 'missing-signature'
  for (const { staff, signature } of signatures) {
    const key = keys.staff.get(staff)?.publicKey
    if (!key || !(await isSigned(key, 'log-entry', bytes, signature))) return 'bad-signature'
  }
  return body.kind === 'founding' || signers.every((signer) => maySign(keys, signer, body)) ? undefined : 'not-allowed'
}

/** What an entry says, what would come of it, and whose keys count; nothing is said yet of who signed. */
const understand = (state: LogState | undefined, bytes: Bytes): { readonly body: EntryBody; readonly after: Step; readonly keys: LogState } | LogFault => {
  const body = readBody(bytes)
  if (!body) return 'not-an-entry'
  const misplaced = isInPlace(state, body)
  if (misplaced) return misplaced
  if (!state && body.kind !== 'founding') return 'not-a-founding'
  const after = state ? followedBy(state, body) : body.kind === 'founding' ? found(body) : 'not-a-founding'
  // Only the founders' keys are taken from the entry that they sign.
  const keys = state ?? after
  return typeof keys === 'string' ? keys : { body, after, keys }
}

const check = async (state: LogState | undefined, entry: Entry): Promise<Step> => {
  const understood = understand(state, entry.body)
  if (typeof understood === 'string') return understood
  return (await checkSignatures(understood.keys, understood.body, entry)) ?? understood.after
}

/**
 * Whether an entry that wants two signatures would be accepted now, had a second person signed as well: its place, what it says, and the first
 * signature. What waits for a second one is checked by this before it is kept.
 */
export const checkProposal = async (state: LogState | undefined, body: Bytes, { staff, signature }: EntrySignature): Promise<Result<EntryBody, LogRefusal>> => {
  const fault = (because: LogFault) => refuse({ kind: 'log-refused' as const, entry: state?.head.entries ?? 0, because })
  const understood = understand(state, body)
  if (typeof understood === 'string') return fault(understood)
  const { keys, body: said, after } = understood
  if (SIGNERS[said.kind] !== 2 || said.by !== staff) return fault('not-allowed')
  const key = keys.staff.get(staff)?.publicKey
  if (!key || !(await isSigned(key, 'log-entry', body, signature))) return fault('bad-signature')
  if (said.kind !== 'founding' && !maySign(keys, staff, said)) return fault('not-allowed')
  return typeof after === 'string' ? fault(after) : ok(said)
}

/**
 * One entry more. The server asks this before it keeps an entry, every device when it reads one: the same rules on both sides.
 * `stale-head` means that another entry came first: read the log again, and decide again.
 * @param state `undefined` before the first entry
 */
export const applyEntry = async (state: LogState | undefined, entry: Entry): Promise<Result<LogState, LogRefusal>> => {
  const number = state?.head.entries ?? 0
  const after = await check(state, entry)
  if (typeof after === 'string') return refuse({ kind: 'log-refused', entry: number, because: after })
  const hash = await hashOfEntry(entry.body)
  return ok({ ...after, rootFingerprint: state?.rootFingerprint ?? hash, head: { entries: number + 1, hash }, hashes: [...after.hashes, hash] })
}
