import { ok, refuse } from '#kernel'
import { acceptFounding, completeFounding, draftFounding } from './ceremonies/found.ts'
import { inviteFirst, inviteFounder } from './ceremonies/invite.ts'
import { giveLeftBehind } from './ceremonies/left-behind.ts'
import { drawRecoveryKit, proposeRecovery, recoverGroups, signRecovery } from './ceremonies/recovery.ts'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'
import { idOf, withSession } from './with-session.ts'

const itself = <T>(value: T): T => value

/** The papers are printed and the proposal is left: nothing here holds the identity any more. */
const forgetKit = (proposal: string): { readonly proposal: string } => {
  holdings.kit = undefined
  return { proposal }
}

type Founding = 'founding.invite' | 'founding.invite-first' | 'founding.draft' | 'founding.complete' | 'founding.accept' | 'recovery.draw' | 'recovery.propose' | 'recovery.sign' | 'recovery.recover' | 'recovery.give-left-behind'

/** Founding a log, and the papers that open everything when all else is lost. */
export const FOUNDING: Pick<Handlers, Founding> = {
  'founding.invite': async (person) => withSession((desk, session) => inviteFounder(desk, session, person), itself),
  'founding.invite-first': async ({ organisation, ...person }) => withSession((desk, session) => inviteFirst(desk, session, idOf(organisation), person), itself),
  'founding.draft': async ({ code }) => withSession((desk, session) => draftFounding(desk, session, code), itself),
  'founding.complete': async (form) => withSession((desk, session) => completeFounding(desk, session, form), itself),
  'founding.accept': async ({ passphrase }) => withSession((desk, session) => acceptFounding(desk, session, passphrase), itself),
  'recovery.draw': async () => {
    holdings.kit = await drawRecoveryKit()
    return ok(holdings.kit.printed)
  },
  'recovery.propose': async ({ typed }) => {
    const { kit } = holdings
    return kit ? withSession((desk, session) => proposeRecovery(desk, session, kit, typed), forgetKit) : refuse({ kind: 'nothing-begun' })
  },
  'recovery.sign': async ({ proposal, typed }) => withSession((desk, session) => signRecovery(desk, session, idOf(proposal), typed), ({ turned }) => ({ turned })),
  'recovery.recover': async ({ typed, join }) => withSession((desk, session) => recoverGroups(desk, session, typed, join), ({ turned, shut, handedOver }) => ({ turned, shut: [...shut], handedOver })),
  'recovery.give-left-behind': async ({ typed, readers }) => withSession((desk, session) => giveLeftBehind(desk, session, typed, readers.map(idOf)), ({ given, shut }) => ({ given, shut: [...shut] })),
}
