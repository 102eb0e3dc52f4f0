import { groupsDue, isAdministrator, spokenFingerprint } from '#vault/envelope'
import { standingOf, type Session, type Standing } from './session.ts'

/** What the page may know of a session: ids, words, and how things stand. Never a key. */
export type SessionShown = {
  readonly organisation: string
  readonly staff: string
  readonly name: string
  readonly signInName: string
  readonly roles: readonly string[]
  readonly at: { readonly slug: string; readonly name: string; readonly secretariat: boolean; readonly suspended: boolean }
  readonly standing: Standing
  /** Whether the log, and not only the server, calls them an administrator. */
  readonly administrator: boolean
  /** The root fingerprint as it is read aloud; `undefined` before the log is founded. */
  readonly spoken: string | undefined
  readonly entries: number
  readonly hasRecovery: boolean
  readonly groups: readonly GroupShown[]
}

/** `mine`: its keys are open here. `shut`: one is a member, and the keys did not open: why. `due`: nothing is written before its next epoch. */
export type GroupShown = { readonly group: string; readonly members: readonly string[]; readonly epoch: number; readonly due: boolean; readonly heir: string | undefined; readonly mine: boolean; readonly shut: string | undefined }

export const showSession = (session: Session): SessionShown => {
  const { log, account, rings, shut, organisation, staff } = session
  const due = new Set(log ? groupsDue(log) : [])
  const { name, signInName, roles, at } = account
  return {
    organisation, staff, name, signInName, roles,
    at: { slug: at.slug, name: at.name, secretariat: at.secretariat, suspended: at.suspended },
    standing: standingOf(session),
    administrator: log !== undefined && isAdministrator(log, staff),
    spoken: log && spokenFingerprint(log.rootFingerprint),
    entries: log?.head.entries ?? 0,
    hasRecovery: log?.recovery !== undefined,
    groups: [...(log?.groups ?? [])].map(([group, { members, epoch, heir }]) => ({ group, members, epoch, due: due.has(group), heir, mine: rings.has(group), shut: shut.get(group) })),
  }
}
