import { fromBase64, spokenFingerprint } from '#vault/envelope'
import { followAudit } from './ceremonies/audit.ts'
import { listEditionsWaiting, proposeEdition, signEditionSecond } from './ceremonies/make-roster.ts'
import { hearRoster, proposePinning, signPinning } from './ceremonies/pin-roster.ts'
import { spokenRoots } from './ceremonies/spoken-roots.ts'
import { readAudit } from './ceremonies/read-audit.ts'
import type { Handlers } from './handler.ts'
import { idOf, nothing, withSession } from './with-session.ts'

const itself = <T>(value: T): T => value

/** A root of the roster as it is read aloud. The roster's reader has seen that it is one. */
const spokenOf = (root: string): string => {
  const bytes = fromBase64(root)
  return bytes ? spokenFingerprint(bytes) : ''
}

type Network = 'roster.hear' | 'roster.spoken' | 'roster.propose-edition' | 'roster.editions-waiting' | 'roster.sign-edition' | 'roster.propose-pinning' | 'roster.sign-pinning' | 'audit.follow' | 'audit.read'

/** The network's roster, and the chain that says who did what. */
export const NETWORK: Pick<Handlers, Network> = {
  'roster.hear': async () => withSession(hearRoster, ({ organisations, spoken, head }, { log }) => ({
      organisations: organisations.map((one) => ({ ...one, spoken: spokenOf(one.rootFingerprint) })), spoken, edition: head.entries, pinned: log?.roster?.entries ?? 0,
    })),
  'roster.spoken': async ({ organisations }) => withSession((desk, session) => spokenRoots(desk, session, organisations.map(idOf)), itself),
  'roster.propose-edition': async ({ organisations }) => withSession((desk, session) => proposeEdition(desk, session, organisations.map(({ organisation, name, country, heard, suspended }) => ({ organisation: idOf(organisation), name, country, heard, suspended }))), itself),
  'roster.editions-waiting': async () => withSession(listEditionsWaiting, itself),
  'roster.sign-edition': async ({ proposal, heard }) => withSession((desk, session) => signEditionSecond(desk, session, idOf(proposal), heard), nothing),
  'roster.propose-pinning': async ({ heard }) => withSession((desk, session) => proposePinning(desk, session, heard), (proposal) => ({ proposal })),
  'roster.sign-pinning': async ({ proposal, heard }) => withSession((desk, session) => signPinning(desk, session, idOf(proposal), heard), nothing),
  'audit.read': async () => withSession(readAudit, itself),
  'audit.follow': async () => withSession(followAudit, itself),
}
