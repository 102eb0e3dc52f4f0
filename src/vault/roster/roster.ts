import { ok, refuse, type Result } from '#kernel'
import { equalBytes, fromBase64, type Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import type { Head, Signer } from '../log/entry.ts'
import { goesOnFrom, type PinRefusal } from '../log/chain.ts'
import { isAdministrator, type LogState } from '../log/log-state.ts'
import { FORMAT } from '../sealing/context.ts'
import { sha256 } from '../sealing/sha256.ts'
import { isSigned, sign } from '../sealing/signing.ts'
import { readRosterBody, type Listed, type RosterBody } from './roster-body.ts'

export type RosterSignature = { readonly organisation: string; readonly staff: string; readonly signature: Bytes }

/** One edition of the roster, signed by administrators of two member organisations. */
export type Edition = { readonly body: Bytes; readonly signatures: readonly RosterSignature[] }

/** The roster in force, and where its chain ends: the head that an organisation pins when it was read aloud. */
export type Roster = { readonly organisations: ReadonlyMap<string, Listed>; readonly head: Head }

export type RosterRefusal = PinRefusal | { readonly kind: 'not-a-roster' | 'wrong-order' | 'not-signed-by-two' | 'not-pinned' | 'own-root-differs' }

export const hashOfEdition = (body: Bytes): Promise<Bytes> => sha256(frame([FORMAT, 'roster', body]))

export const signEdition = async (body: Bytes, organisation: string, { staff, seed }: Signer): Promise<RosterSignature> => ({
  organisation,
  staff,
  signature: await sign(seed, 'roster', body),
})

const hasRoot = ({ rootFingerprint }: Listed, root: Bytes): boolean => equalBytes(fromBase64(rootFingerprint) ?? new Uint8Array(0), root)

const listedIn = ({ organisations }: RosterBody): ReadonlyMap<string, Listed> => new Map(organisations.map((one) => [one.organisation, one]))

type Logs = ReadonlyMap<string, LogState>

/** Whether this signature is an administrator's, of an organisation that stands in the roster with the very log by which we know it. */
const isGood = async (listed: ReadonlyMap<string, Listed>, logs: Logs, body: Bytes, { organisation, staff, signature }: RosterSignature): Promise<boolean> => {
  const [entry, log] = [listed.get(organisation), logs.get(organisation)]
  const key = log?.staff.get(staff)?.publicKey
  if (!entry || entry.suspended || !log || !key || !hasRoot(entry, log.rootFingerprint) || !isAdministrator(log, staff)) return false
  return isSigned(key, 'roster', body, signature)
}

const signers = async (listed: ReadonlyMap<string, Listed>, logs: Logs, { body, signatures }: Edition): Promise<number> => {
  const good = await Promise.all(signatures.map(async (one) => ((await isGood(listed, logs, body, one)) ? one.organisation : undefined)))
  return new Set(good.filter((organisation) => organisation !== undefined)).size
}

const follows = (body: RosterBody, before: Roster | undefined): boolean => {
  if (body.number !== (before?.head.entries ?? 0)) return false
  return before ? body.previous !== null && equalBytes(fromBase64(body.previous) ?? new Uint8Array(0), before.head.hash) : body.previous === null
}

/**
 * Whether an edition follows the one before it (`undefined`: it is the first), signed by so many organisations of that one; by none where a pin vouches for it. The server asks this before
 * it keeps an edition, or what waits for the second signature.
 * @param logs of the organisations that signed
 */
export const followEdition = async (before: Roster | undefined, edition: Edition, logs: Logs, wanted: 0 | 1 | 2 = 2): Promise<Result<Roster, RosterRefusal>> => {
  const body = readRosterBody(edition.body)
  if (!body) return refuse({ kind: 'not-a-roster' })
  if (!follows(body, before)) return refuse({ kind: 'wrong-order' })
  if ((await signers(before?.organisations ?? listedIn(body), logs, edition)) < wanted) return refuse({ kind: 'not-signed-by-two' })
  return ok({ organisations: listedIn(body), head: { entries: body.number + 1, hash: await hashOfEdition(edition.body) } })
}

/** What an edition says that was checked when it was kept; `undefined` for what is none. */
export const readEdition = async (bytes: Bytes): Promise<Roster | undefined> => {
  const body = readRosterBody(bytes)
  return body && { organisations: listedIn(body), head: { entries: body.number + 1, hash: await hashOfEdition(bytes) } }
}

/**
 * Reads the roster from its first edition to its last. Each is signed by two members of the edition before it (the first by two of its own), so a
 * roster that a host makes up from organisations of its own is believed by nobody: `pinned` stands in the reader's own log.
 * @param logs of the organisations that signed, each read from its root
 * @param pinned head of the roster from the reader's own log
 * @param own the reader's organisation and root: the roster must say the same
 */
export const readRoster = async (
  editions: readonly Edition[],
  logs: Logs,
  pinned: Head,
  own: { readonly organisation: string; readonly rootFingerprint: Bytes },
): Promise<Result<Roster, RosterRefusal>> => {
  let roster: Roster | undefined
  const hashes: Bytes[] = []
  for (const edition of editions) {
    // Up to the pinned one, the pin vouches for all: who signed years ago may have left since.
    const wanted = hashes.length < pinned.entries ? 0 : 2
    const next: Result<Roster, RosterRefusal> = await followEdition(roster, edition, logs, wanted)
    if (!next.ok) return next
    roster = next.value
    hashes.push(roster.head.hash)
  }
  if (!roster || pinned.entries === 0) return refuse({ kind: 'not-pinned' })
  const goesOn = goesOnFrom(pinned, hashes)
  if (!goesOn.ok) return goesOn
  const mine = roster.organisations.get(own.organisation)
  return mine && hasRoot(mine, own.rootFingerprint) ? ok(roster) : refuse({ kind: 'own-root-differs' })
}

/** `not-in-roster`, `root-differs`: not an organisation that the network knows by this log. */
export type PartnerRefusal = { readonly kind: 'not-in-roster' | 'root-differs' | 'suspended' }

/** Whether another organisation's log is the one that the roster names, and it is not suspended. */
export const checkPartner = ({ organisations }: Roster, { organisation, rootFingerprint }: LogState): Result<true, PartnerRefusal> => {
  const listed = organisations.get(organisation)
  if (!listed) return refuse({ kind: 'not-in-roster' })
  if (!hasRoot(listed, rootFingerprint)) return refuse({ kind: 'root-differs' })
  return listed.suspended ? refuse({ kind: 'suspended' }) : ok(true)
}
