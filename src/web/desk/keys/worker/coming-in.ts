import { ok, refuse, type Refusal } from '#kernel'
import { beginJoin, finishJoin } from './ceremonies/join.ts'
import { beginPasskey, finishPasskey } from './ceremonies/passkeys.ts'
import { changePassphrase, drawPassphrase } from './ceremonies/passphrase.ts'
import { refreshSession } from './ceremonies/open-session.ts'
import type { Session } from './ceremonies/session.ts'
import { beginSetUp, finishSetUp } from './ceremonies/set-up.ts'
import { showSession, type SessionShown } from './ceremonies/show-session.ts'
import { askPasskey, beginSignIn, finishSignIn, unlockByPassphrase, unlockWithPasskey } from './ceremonies/sign-in.ts'
import { DESK } from './desk-here.ts'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'
import { askForMarks } from './register/open-sealed.ts'
import { openRegister } from './register/open-register.ts'
import { KINDS_OF_ROWS } from './register/rows.ts'
import { nothing, withSession, type Outcome } from './with-session.ts'

/** Keeps a session that opened, and shows what may be seen of it. */
const kept = <R extends Refusal>(opened: Outcome<Session, R>): Outcome<SessionShown, R> => {
  if (!opened.ok) return opened
  holdings.session = opened.value
  holdings.signingIn = undefined
  return ok(showSession(opened.value))
}

/** Unlocked: the files that were open before are opened at once, while the page is still being drawn. What goes wrong there is told to whoever asks for them. */
const unlocked = async <R extends Refusal>(opening: Promise<Outcome<Session, R>>): Promise<Outcome<SessionShown, R>> => {
  askForMarks(DESK, holdings.register)
  const shown = kept(await opening)
  const { session, register } = holdings
  if (shown.ok && session && register?.given) void openRegister(DESK, session, register, KINDS_OF_ROWS)
  return shown
}

type ComingIn = 'set-up.begin' | 'set-up.finish' | 'join.begin' | 'join.finish' | 'sign-in.begin' | 'sign-in.finish' | 'unlock.passphrase' | 'unlock.ask-passkey' | 'unlock.passkey' | 'session.refresh' | 'passphrase.draw' | 'passphrase.change' | 'passkey.begin' | 'passkey.finish'

/** How somebody comes in and opens their keys. */
export const COMING_IN: Pick<Handlers, ComingIn> = {
  'set-up.begin': async (input) => {
    const begun = await beginSetUp(DESK, input)
    if (!begun.ok) return begun
    holdings.settingUp = begun.value
    return ok({ authenticator: begun.value.authenticator, passphrase: begun.value.newcomer.passphrase.reveal() })
  },
  'set-up.finish': async (form) => {
    if (!holdings.settingUp) return refuse({ kind: 'nothing-begun' })
    const done = await finishSetUp(DESK, holdings.settingUp, form)
    if (!done.ok) return done
    holdings.settingUp = undefined
    return ok(undefined)
  },
  'join.begin': async ({ code }) => {
    const begun = await beginJoin(DESK, code)
    if (!begun.ok) return begun
    holdings.joining = begun.value
    const { shown, log, newcomer } = begun.value
    const { authenticator, name, signInName, organisation, roles, invitedBy } = shown
    return ok({ authenticator, name, signInName, organisation: organisation.name, roles, invitedBy: { name: invitedBy.name, organisation: invitedBy.organisation }, founded: log !== undefined, passphrase: newcomer.passphrase.reveal() })
  },
  'join.finish': async (form) => {
    if (!holdings.joining) return refuse({ kind: 'nothing-begun' })
    const done = await finishJoin(DESK, holdings.joining, form)
    if (!done.ok) return done
    holdings.joining = undefined
    return ok(undefined)
  },
  'sign-in.begin': async (input) => {
    const begun = await beginSignIn(DESK, input)
    if (!begun.ok) return begun
    holdings.signingIn = begun.value
    return ok(undefined)
  },
  'sign-in.finish': async ({ code }) => (holdings.signingIn ? kept(await finishSignIn(DESK, holdings.signingIn, code)) : refuse({ kind: 'nothing-begun' })),
  'unlock.passphrase': async ({ passphrase }) => unlocked(unlockByPassphrase(DESK, passphrase)),
  'unlock.ask-passkey': async ({ credential }) => askPasskey(DESK, credential),
  'unlock.passkey': async (answer) => unlocked(unlockWithPasskey(DESK, answer)),
  'session.refresh': async () => withSession(refreshSession, showSession),
  'passphrase.draw': async () => {
    holdings.passphrase = drawPassphrase()
    return ok(holdings.passphrase.reveal())
  },
  'passphrase.change': async (form) => {
    const drawn = holdings.passphrase
    return drawn ? withSession((desk, session) => changePassphrase(desk, session, drawn, form), () => void (holdings.passphrase = undefined)) : refuse({ kind: 'nothing-begun' })
  },
  'passkey.begin': async () => {
    const begun = await withSession(beginPasskey, (asked) => asked)
    if (begun.ok) holdings.passkeySalt = begun.value.salt
    return begun
  },
  'passkey.finish': async (made) => {
    const salt = holdings.passkeySalt
    return salt ? withSession((desk, session) => finishPasskey(desk, session, { ...made, salt }), nothing) : refuse({ kind: 'nothing-begun' })
  },
}
