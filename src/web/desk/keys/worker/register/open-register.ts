import { ok, refuse, type Id, type Result } from '#kernel'
import type { RecordKind, RegisterChanged, RegisterShown } from '../../register-shapes.ts'
import type { ClientListed, RecordKept } from '../ceremonies/api/api-clients.ts'
import type { ApiFault } from '../ceremonies/api/ask.ts'
import type { Desk } from '../ceremonies/desk.ts'
import { refreshSession, type SessionRefusal } from '../ceremonies/open-session.ts'
import type { Session } from '../ceremonies/session.ts'
import { fetchFile } from './fetch-file.ts'
import { afterOpening, allUnopened, hold, type Register } from './held.ts'
import { openKeys } from './open-keys.ts'
import { openAll } from './open-records.ts'
import { marksNow, openSealed } from './open-sealed.ts'

type Kind = Exclude<RecordKind, 'narrative'>

/** What lists and finding need. Narratives are never fetched by the page. */
const USUAL: readonly Kind[] = ['identity', 'facts', 'contact', 'draft']

type OpenRefusal = ApiFault | SessionRefusal | { readonly kind: 'stopped' }

const listAll = async ({ api }: Desk, session: Session, register: Register): Promise<Result<readonly ClientListed[], ApiFault | { readonly kind: 'stopped' }>> => {
  const listed: ClientListed[] = []
  for (let after: Id | undefined; ; ) {
    if (register.breakingOff) return refuse({ kind: 'stopped' })
    const page = await api.clients(session.organisation, after)
    if (!page.ok) return page
    listed.push(...page.value.clients)
    if (page.value.next === null) return ok(listed)
    after = page.value.next
  }
}

/** Who was held and is not on the list, who is new, and who is in other hands. `keys`: comes when the keys of all have been opened. */
type Listed = { readonly gone: readonly Id[]; readonly fresh: readonly Id[]; readonly moved: readonly Id[]; readonly keys: Promise<void> }

/** Reads the list of clients anew, and holds those on it. Their keys are opened while others already ask for records: whoever needs one waits for that one. */
export const listClients = async (desk: Desk, session: Session, register: Register): Promise<Result<Listed, OpenRefusal>> => {
  const listed = await listAll(desk, session, register)
  if (!listed.ok) return listed
  const newest = (group: string | undefined): number => session.rings.get(group ?? '')?.current ?? 0
  // An epoch began meanwhile, or one was let into a group: its keys are fetched first.
  if (listed.value.some(({ key }) => key !== null && key.epoch > newest(key.group))) {
    const refreshed = await register.inTurn(() => refreshSession(desk, session))
    if (!refreshed.ok) return refreshed
  }
  const before = new Map([...register.clients].map(([client, held]) => [client, held.listed]))
  const moved = listed.value.filter((one) => before.has(one.client) && !sameHands(before.get(one.client), one)).map(({ client }) => client)
  const there = new Set(listed.value.map(({ client }) => client))
  const gone = [...before.keys()].filter((client) => !there.has(client))
  for (const client of gone) register.clients.delete(client)
  for (const one of listed.value) hold(register, one)
  register.listed = true
  return ok({ gone, fresh: [...there].filter((client) => !before.has(client)), moved, keys: openKeys(session, register, [...there]) })
}

/** The first list, with the marks of the files that are to be kept sealed. Marks are read before what they vouch for: what changes in between is another than its mark says, and is fetched. */
const listFirst = async (desk: Desk, session: Session, register: Register): Promise<Result<Listed, OpenRefusal>> => {
  const { organisation, staff } = session
  const marks = await marksNow(desk, organisation)
  const listed = await listClients(desk, session, register)
  if (listed.ok && marks.ok) register.sealed = { organisation, staff, marks: marks.value, listed: new Map([...register.clients].map(([client, held]) => [client, held.listed])), kinds: new Map() }
  return listed
}

const sameHands = (before: ClientListed | undefined, { group, assigned, restriction }: ClientListed): boolean =>
  before?.group === group && before.assigned.toSorted().join() === assigned.toSorted().join() && before.restriction?.generation === restriction?.generation

/** Fetches a file that may be gone by now. Gives what went wrong. */
const fetchUnlessGone = async (desk: Desk, session: Session, register: Register, client: Id): Promise<ApiFault | undefined> => {
  const fetched = await fetchFile(desk, session, register, client)
  return fetched.ok || fetched.refusal.kind === 'client-gone' ? undefined : fetched.refusal
}

/** Where a kind begins. */
type FirstPage = ReturnType<Desk['api']['records']>

const firstOf = ({ api }: Desk, { organisation }: Session, kind: Kind, since?: string): FirstPage => api.records(organisation, kind, { after: undefined, since })

type OfKind = { readonly kind: Kind; readonly first: FirstPage; readonly since?: string | undefined; readonly told?: (opened: number) => void }

/** Records of one kind, page by page: the next page is on its way while one is opened. Gives clients of whom something came. */
const openKind = async (desk: Desk, session: Session, register: Register, { kind, first, since, told }: OfKind): Promise<Result<ReadonlySet<Id>, OpenRefusal>> => {
  const touched = new Set<Id>()
  const [strange, came]: [RecordKept[], RecordKept[]] = [[], []]
  let [coming, opened] = [first, 0]
  for (;;) {
    const page = await coming
    if (!page.ok) return page
    if (register.breakingOff) return refuse({ kind: 'stopped' })
    const { records, next } = page.value
    if (next !== null) coming = desk.api.records(session.organisation, kind, { after: next, since })
    const fitting = records.filter((one) => one.kind === kind)
    came.push(...fitting)
    for (const one of fitting) if ((register.clients.get(one.client)?.records.get(one.record)?.revision ?? 0) < one.revision) touched.add(one.client)
    strange.push(...(await openAll(desk, session, register, fitting)))
    opened += records.length
    told?.(opened)
    if (next === null) break
  }
  // Made while the list was read: their files come one by one.
  for (const client of new Set(strange.map((one) => one.client))) {
    const fault = await fetchUnlessGone(desk, session, register, client)
    if (fault) return refuse(fault)
  }
  // All of the kind, and not what changed since a day.
  if (since === undefined) register.sealed?.kinds.set(kind, came)
  return ok(touched)
}

const clientsOf = ({ clients }: Register): number => [...clients.values()].filter(({ listed }) => listed.sort === 'file').length

const isFetchedByPage = (kind: RecordKind): kind is Kind => kind !== 'narrative'

/** Opens the records of these kinds of all files that one may open. What is open stays; what does not open is named. */
export const openRegister = (desk: Desk, session: Session, register: Register, kinds: readonly RecordKind[] = USUAL): Promise<Result<RegisterShown, OpenRefusal>> => {
  register.breakingOff = false
  return afterOpening(register, () => openKinds(desk, session, register, kinds))
}

const openKinds = async (desk: Desk, session: Session, register: Register, kinds: readonly RecordKind[]): Promise<Result<RegisterShown, OpenRefusal>> => {
  const sealed = await openSealed(desk, session, register, kinds)
  if (!sealed.ok) return sealed
  const missing = kinds.filter(isFetchedByPage).filter((kind) => !register.kinds.has(kind))
  const listed = register.listed ? undefined : await listFirst(desk, session, register)
  if (listed?.ok === false) return listed
  const each = register.clients.size
  // After the list, never before it: of whoever is on it everything is there. Where one kind ends, the next is on its way.
  const firstAt = (index: number): FirstPage | undefined => missing[index] && firstOf(desk, session, missing[index])
  let coming = firstAt(0)
  for (const [index, kind] of missing.entries()) {
    const first = coming ?? firstOf(desk, session, kind)
    coming = firstAt(index + 1)
    // How many there are of a kind, nobody says beforehand: about one for each client.
    const told = (opened: number): void => void (register.progress = { done: index * each + Math.min(opened, each), of: missing.length * each })
    told(0)
    const opened = await openKind(desk, session, register, { kind, first, told })
    if (!opened.ok) return opened
    register.kinds.add(kind)
  }
  await listed?.value.keys
  register.progress = { done: missing.length * each, of: missing.length * each }
  return ok({ clients: clientsOf(register), unopened: allUnopened(register) })
}

/** The latest day of which anything is here, by the server's calendar: from it on, everything is asked for again. */
const latestDay = ({ clients }: Register): string | undefined => {
  let latest: string | undefined
  for (const { records } of clients.values()) for (const { changedOn } of records.values()) if (latest === undefined || changedOn > latest) latest = changedOn
  return latest
}

/** Takes in what others have changed since. */
export const refreshRegister = (desk: Desk, session: Session, register: Register): Promise<Result<RegisterChanged, OpenRefusal>> => {
  register.breakingOff = false
  return afterOpening(register, () => refreshKinds(desk, session, register))
}

const refreshKinds = async (desk: Desk, session: Session, register: Register): Promise<Result<RegisterChanged, OpenRefusal>> => {
  const since = latestDay(register)
  const listed = await listClients(desk, session, register)
  if (!listed.ok) return listed
  await listed.value.keys
  const changed = new Set<Id>([...listed.value.fresh, ...listed.value.moved])
  // What somebody gave us may have been written long ago.
  for (const client of listed.value.fresh) {
    const fault = await fetchUnlessGone(desk, session, register, client)
    if (fault) return refuse(fault)
  }
  for (const kind of [...register.kinds].filter(isFetchedByPage)) {
    const opened = await openKind(desk, session, register, { kind, first: firstOf(desk, session, kind, since), since })
    if (!opened.ok) return opened
    for (const client of opened.value) changed.add(client)
  }
  return ok({ changed: [...changed], gone: [...listed.value.gone], unopened: allUnopened(register) })
}
