import { ok, refuse, type Id, type Result } from '#kernel'
import { hashOfEdition, hashOfEntry, readRosterBody, soundsLike, spokenFingerprint, toBase64, type Head, type Listed, type Roster } from '#vault/envelope'
import { signEdition, writeRoster } from '#vault/open'
import { isBecause, type ApiFault } from './api/ask.ts'
import { today, type Desk } from './desk.ts'
import { judgeEditions, readPinnedRoster, type RosterFault } from './read-network-roster.ts'
import { penOf, type Session } from './session.ts'

/** An organisation to list. `heard`: its root fingerprint as its own people read it aloud. */
export type ToList = { readonly organisation: Id; readonly name: string; readonly country: string; readonly heard: string; readonly suspended: boolean }

/** `sounds-different`: the log that the server shows for an organisation is not the one whose fingerprint was read aloud. */
export type MakeRosterRefusal = RosterFault | { readonly kind: 'sounds-different'; readonly organisation: Id } | { readonly kind: 'no-such-proposal' | 'heard-different' }

/** An edition that waits for another organisation, and what its people read aloud to each other. */
export type EditionMade = { readonly proposal: Id; readonly spoken: string }

const listed = async ({ api }: Desk, { organisation, heard, name, country, suspended }: ToList): Promise<Result<Listed, MakeRosterRefusal>> => {
  const page = await api.log(organisation, 0)
  if (!page.ok) return page
  const [first] = page.value.entries
  const root = first && (await hashOfEntry(first.body))
  return root && soundsLike(heard, root) ? ok({ organisation, name, country, rootFingerprint: toBase64(root), suspended }) : refuse({ kind: 'sounds-different', organisation })
}

/** What an edition follows: the roster that one's own organisation has pinned, or nothing where there is none at all. */
const before = async (desk: Desk, session: Session): Promise<Result<Roster | undefined, RosterFault>> => {
  const found = await desk.api.editions()
  if (!found.ok) return found
  return found.value.editions.length === 0 && !session.log?.roster ? ok(undefined) : readPinnedRoster(desk, session)
}

/** Builds the next edition out of what the organisations' people read aloud, signs it, and leaves it for an administrator of another organisation. */
export const proposeEdition = async (desk: Desk, session: Session, organisations: readonly ToList[]): Promise<Result<EditionMade, MakeRosterRefusal>> => {
  const last = await before(desk, session)
  if (!last.ok) return last
  const lines: Listed[] = []
  for (const one of organisations) {
    const line = await listed(desk, one)
    if (!line.ok) return line
    lines.push(line.value)
  }
  const { entries: number, hash } = last.value?.head ?? { entries: 0, hash: undefined }
  const body = writeRoster({ version: 1, number, previous: hash ? toBase64(hash) : null, on: today(desk), organisations: lines })
  const { signature } = await signEdition(body, session.organisation, penOf(session))
  const id = desk.ids.next()
  const left = await desk.api.proposeRoster({ id, body, organisation: session.organisation, by: session.staff, signature, note: new Uint8Array(0) })
  if (!left.ok && !(left.refusal.kind === 'line-broken' && (await isWaiting(desk, id)))) return left
  return ok({ proposal: id, spoken: spokenFingerprint(await hashOfEdition(body)) })
}

const isWaiting = async ({ api }: Desk, proposal: Id): Promise<boolean> => {
  const there = await api.rosterProposals()
  return there.ok && there.value.some(({ id }) => id === proposal)
}

/** An edition that waits, as it reads. */
export type EditionWaiting = { readonly id: Id; readonly by: Id; readonly organisation: Id; readonly organisations: readonly Listed[]; readonly spoken: string }

/** Editions that wait for the signature of another organisation. */
export const listEditionsWaiting = async ({ api }: Desk): Promise<Result<readonly EditionWaiting[], ApiFault>> => {
  const found = await api.rosterProposals()
  if (!found.ok) return found
  const read = await Promise.all(found.value.map(async ({ id, by, organisation, body }) => ({ id, by, organisation, organisations: readRosterBody(body)?.organisations ?? [], spoken: spokenFingerprint(await hashOfEdition(body)) })))
  return ok(read.filter(({ organisations }) => organisations.length > 0))
}

/**
 * Signs an edition as the second organisation, and publishes it: when it is the one that was read aloud, follows the one before, and has one's own root.
 * @param heard the edition's fingerprint, as the first organisation read it aloud
 */
export const signEditionSecond = async (desk: Desk, session: Session, proposal: Id, heard: string): Promise<Result<Head, MakeRosterRefusal>> => {
  const waiting = await desk.api.rosterProposals()
  if (!waiting.ok) return waiting
  const found = waiting.value.find(({ id }) => id === proposal)
  if (!found || found.organisation === session.organisation) return refuse({ kind: 'no-such-proposal' })
  const hash = await hashOfEdition(found.body)
  if (!soundsLike(heard, hash)) return refuse({ kind: 'heard-different' })
  const earlier = await desk.api.editions()
  if (!earlier.ok) return earlier
  const mine = await signEdition(found.body, session.organisation, penOf(session))
  const first = { organisation: found.organisation, staff: found.by, signature: found.signature }
  // The signer is this session's own person: an id.
  const edition = { body: found.body, signatures: [first, { organisation: session.organisation, staff: session.staff, signature: mine.signature }] }
  const pinned = session.log?.roster
  const judged = await judgeEditions(desk, session, [...earlier.value.editions, edition], pinned ? [pinned] : [])
  if (!judged.ok) return judged
  const sent = await desk.api.publish(edition)
  if (sent.ok) return ok(judged.value.head)
  if (sent.refusal.kind === 'server-refused' && !isBecause(sent.refusal, 'stale-head')) return sent
  const now = await desk.api.editions()
  if (!now.ok) return sent
  const kept = await Promise.all(now.value.editions.map(({ body }) => hashOfEdition(body)))
  return kept.some((one) => toBase64(one) === toBase64(hash)) ? ok(judged.value.head) : sent
}
