import { ok, refuse, randomIds, type Id, type Ids, type Result, type Secret } from '#kernel'
import type { Transaction } from '#platform/database'
import { standInSalt } from '#vault/envelope'
import { addressOf, type PreparedAccount, type PreparedRekey } from './accounts.ts'
import type { AskBetterAuth, Caller } from './ask-better-auth.ts'
import { relyingPartyOf, type AuthenticationSettings } from './better-auth-options.ts'
import { cookiePrefixOf, onlyCookie, sessionCookieOf } from './cookies.ts'
import { authenticatorSecretOf, standInSecretOf } from './derived.ts'
import { openPasskeys, type Passkeys } from './passkeys.ts'
import { endSessions, noteSeen, SEEN_MS } from './sessions.ts'
import { retryAfterOf } from './retry-after.ts'
import type { CodeRefused, SignInAgain, SignInRefused, TooManyAttempts } from './sign-in-refusals.ts'

/** `Set-Cookie` lines that go back to the browser. */
export type Cookies = { readonly cookies: readonly string[] }

/** Who is behind a session. */
export type SignedIn = { readonly account: Id; readonly session: Id }

export type Authentication = {
  /** The first step: name and authentication key. Opens nothing yet; the cookies lead to the second step. */
  signIn(caller: Caller, given: { readonly signInName: string; readonly authenticationKey: Secret }): Promise<Result<Cookies, SignInRefused | TooManyAttempts>>
  /** The second: the code of the authenticator. Opens a session. `opened` runs in the transaction that spends the code: what is to be noted of a session is, or there is none. */
  confirm(caller: Caller, code: string, opened?: (tx: Transaction, who: SignedIn) => Promise<void>): Promise<Result<Cookies & { readonly account: Id }, CodeRefused | SignInAgain | TooManyAttempts>>
  signOut(caller: Caller): Promise<Cookies>
  /** Who the cookies speak of; `undefined` when they speak of nobody. */
  whoIs(cookies: string | undefined): Promise<SignedIn | undefined>
  readonly passkeys: Passkeys
  /** The name of the cookie that holds a session: each installation has its own. */
  readonly sessionCookie: string
  /** Makes an account ready, for `writeAccount` in a transaction. */
  prepare(wish: { readonly signInName: string; readonly authenticationKey: Secret; readonly authenticator: string }): Promise<PreparedAccount>
  /** Makes another authentication key ready for an account, for `writeRekey` in a transaction, once the one in use was shown. */
  prepareRekey(account: Id, keys: { readonly from: Secret; readonly to: Secret }): Promise<Result<PreparedRekey, SignInRefused | TooManyAttempts>>
  /** The secret of the authenticator that belongs to an invitation's token. */
  authenticatorOf(token: string): string
  /** What a name that nobody has gets for a salt. */
  standInSalt(signInName: string): Promise<Uint8Array>
  /** For tests: better-auth itself, behind its list. */
  readonly betterAuth: Pick<AskBetterAuth, 'handle' | 'paths'>
}

/** Wrong passphrases that somebody may show in an open session, within ten minutes. */
const USUAL_REKEYING = { most: 5, seconds: 600 }

/** Opens sign-in over better-auth: sessions, second factor, passkeys, limits. The library is great and slow to load: commands that need it not do without. */
export const openAuthentication = async (settings: AuthenticationSettings & { readonly ids?: Ids }): Promise<Authentication> => {
  const [{ openBetterAuth }, { prepareAccount }, { openRekeying }, { spendCode }] = await Promise.all([import('./ask-better-auth.ts'), import('./prepare-account.ts'), import('./rekey.ts'), import('./spend-code.ts')])
  const { database, secret, ids = randomIds } = settings
  const betterAuth = openBetterAuth(settings)
  const prefix = cookiePrefixOf(secret)
  const sessionCookie = sessionCookieOf(secret, settings.origin)
  return {
    betterAuth,
    sessionCookie,
    passkeys: openPasskeys(betterAuth, relyingPartyOf(settings.origin)),
    prepareRekey: openRekeying(database, settings.attempts ?? USUAL_REKEYING),
    prepare: (wish) => prepareAccount(secret, ids, wish),
    authenticatorOf: (token) => authenticatorSecretOf(secret, token),
    standInSalt: (signInName) => standInSalt(standInSecretOf(secret), signInName),
    signIn: async (caller, { signInName, authenticationKey }) => {
      // Without the browser's cookies: none of them may stand for a factor.
      const answer = await betterAuth.ask('/sign-in/email', { ...caller, cookies: undefined }, { email: addressOf(signInName), password: authenticationKey.reveal() })
      if (answer.status === 429) return refuse({ kind: 'too-many-attempts', retryAfter: retryAfterOf(answer) })
      if (answer.status === 401 || answer.status === 400) return refuse({ kind: 'sign-in-refused' })
      const said: unknown = answer.ok ? await answer.json() : undefined
      if (typeof said !== 'object' || said === null || !('twoFactorRedirect' in said)) throw new Error('a sign-in that asks for no second factor')
      return ok({ cookies: answer.headers.getSetCookie() })
    },
    confirm: async (caller, code, opened) => {
      // A session that is open already must not lend itself to guessing codes: only the cookie of the first step goes on.
      const answer = await betterAuth.ask('/two-factor/verify-totp', { ...caller, cookies: onlyCookie(caller.cookies, prefix, 'two_factor') }, { code })
      if (answer.status === 429) return refuse({ kind: 'too-many-attempts', retryAfter: retryAfterOf(answer) })
      if (!answer.ok) return refuse({ kind: (await codeOf(answer)) === 'INVALID_CODE' ? 'code-refused' : 'sign-in-again' })
      const cookies = answer.headers.getSetCookie()
      const found = await betterAuth.sessionOf(cookies.map((cookie) => cookie.split(';')[0]).join('; '))
      if (found === undefined) return refuse({ kind: 'sign-in-again' })
      // better-auth's ids are ours: the columns are uuids.
      const account = found.user as Id
      const session = found.session as Id
      const first = await database.asDoorkeeper(async (tx) => {
        if (!(await spendCode(tx, secret, account, code))) return void (await endSessions(tx, account, session))
        await opened?.(tx, { account, session })
        return true
      })
      return first === true ? ok({ cookies, account }) : refuse({ kind: 'code-refused' })
    },
    signOut: async (caller) => ({ cookies: (await betterAuth.ask('/sign-out', caller)).headers.getSetCookie() }),
    whoIs: async (cookies) => {
      const found = cookies?.includes(`${sessionCookie}=`) ? await betterAuth.sessionOf(cookies) : undefined
      if (found === undefined) return undefined
      const who = { account: found.user as Id, session: found.session as Id }
      if (Date.now() - found.seen.getTime() > SEEN_MS) await database.asDoorkeeper((tx) => noteSeen(tx, who.session))
      return who
    },
  }
}

const codeOf = async (answer: Response): Promise<unknown> => {
  const said: unknown = await answer.json().catch(() => undefined)
  return typeof said === 'object' && said !== null && 'code' in said ? said.code : undefined
}
