import { ok, refuse, type Result } from '#kernel'
import type { AskBetterAuth, Caller } from './ask-better-auth.ts'

/** The session is too old, or what the browser brought does not hold. */
export type PasskeyRefused = { readonly kind: 'passkey-refused' }

/** Passkeys of one's own. They unlock a desk in the browser; none opens a session. */
export type Passkeys = {
  /** The host name that they belong to (WebAuthn, section 4: relying party identifier). */
  readonly relyingParty: string
  /** What `navigator.credentials.create` wants (WebAuthn, section 5.4), and the cookie that holds the challenge. */
  begin(caller: Caller): Promise<Result<{ readonly options: unknown; readonly cookies: readonly string[] }, PasskeyRefused>>
  /** What the browser made of it. */
  finish(caller: Caller, made: { readonly response: unknown; readonly name?: string | undefined }): Promise<Result<undefined, PasskeyRefused>>
  /** `credential`: as WebAuthn names it. */
  list(caller: Caller): Promise<readonly { readonly id: string; readonly credential: string | undefined; readonly name: string | undefined; readonly since: string | undefined }[]>
}

export const openPasskeys = ({ ask }: AskBetterAuth, relyingParty: string): Passkeys => ({
  relyingParty,
  begin: async (caller) => {
    const answer = await ask('/passkey/generate-register-options', caller)
    return answer.ok ? ok({ options: await answer.json(), cookies: answer.headers.getSetCookie() }) : refuse({ kind: 'passkey-refused' })
  },
  // Part by part: better-auth would open a session for whoever asks it to.
  finish: async (caller, { response, name }) => done(await ask('/passkey/verify-registration', caller, { response, name })),
  list: async (caller) => {
    const answer = await ask('/passkey/list-user-passkeys', caller)
    const said: unknown = answer.ok ? await answer.json() : []
    return Array.isArray(said) ? said.map(presented) : []
  },
})

const done = (answer: Response): Result<undefined, PasskeyRefused> => (answer.ok ? ok(undefined) : refuse({ kind: 'passkey-refused' }))

const presented = (passkey: Readonly<Record<string, unknown>>) => ({ id: String(passkey['id']), credential: textOf(passkey['credentialID']), name: textOf(passkey['name']), since: textOf(passkey['createdAt']) })

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
