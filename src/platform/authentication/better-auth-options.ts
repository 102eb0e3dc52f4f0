import { passkey } from '@better-auth/passkey'
import type { BetterAuthOptions } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely } from 'kysely'
import type { Secret } from '#kernel'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { USUAL_ATTEMPTS, type Attempts } from './attempts.ts'
import { cookiePrefixOf } from './cookies.ts'
import { doorkeeperDialect } from './doorkeeper-dialect.ts'

export type AuthenticationSettings = {
  readonly database: Database
  /** At least 32 random bytes, as text. Whoever has it can forge sessions and read the second factors' secrets: not kept in the database. */
  readonly secret: Secret
  /** Where the desk is reached, as a browser writes an origin: `https://desk.example.org`. Passkeys belong to its host name. */
  readonly origin: string
  readonly log: Log
  readonly attempts?: Attempts
}

/** Seconds a session lasts, whatever is done in it: a long day's shift. */
const SESSION_SECONDS = 12 * 3600

/** Seconds within which the code must follow the passphrase. */
const CODE_SECONDS = 300

/** Seconds after which a session is too old to register a passkey in. */
const FRESH_SECONDS = 600

/** The host name that an installation's passkeys belong to. */
export const relyingPartyOf = (origin: string): string => new URL(origin).hostname

/** Where better-auth believes that it lives. Nothing is mounted there. */
export const BASE_PATH = '/inside'

/** The header that tells it who asks. It is set by us, never taken from a request. */
export const ADDRESS_HEADER = 'x-waystation-address'

export const betterAuthOptions = ({ database, secret, origin, log, attempts = USUAL_ATTEMPTS }: AuthenticationSettings) => {
  const rule = { window: attempts.seconds, max: attempts.most }
  return {
    appName: 'Waystation',
    database: { db: new Kysely<unknown>({ dialect: doorkeeperDialect(database) }), type: 'postgres' },
    secret: secret.reveal(),
    baseURL: origin,
    basePath: BASE_PATH,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: {
      onError: (fault) => {
        // What it refuses is an answer; anything else is a bug.
        if (!(fault instanceof Error && fault.name === 'APIError')) log.error('authentication.fault', fault)
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 32, maxPasswordLength: 128 },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    session: { modelName: 'auth_session', expiresIn: SESSION_SECONDS, disableSessionRefresh: true, freshAge: FRESH_SECONDS, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true, storage: 'memory', window: attempts.seconds, max: attempts.most * 10,
      customRules: { '/sign-in/email': rule, '/two-factor/verify-totp': rule },
    },
    // Addresses are looked at for the limits and kept nowhere.
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: (session.userAgent ?? '').slice(0, 200) || null } }) } },
    },
    advanced: {
      cookiePrefix: cookiePrefixOf(secret),
      // The path keeps cookies away from the public site.
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/api' },
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // A test compares the tables; a look at them while requests wait is nothing for a running server.
      database: { generateId: 'uuid', validateSchema: false },
    },
    plugins: [
      twoFactor({ twoFactorTable: 'auth_two_factor', twoFactorCookieMaxAge: CODE_SECONDS, trustDeviceMaxAge: 1, backupCodeOptions: { amount: 0 } }),
      passkey({
        rpID: relyingPartyOf(origin), rpName: 'Waystation', origin, schema: { passkey: { modelName: 'auth_passkey' } },
        // A finger or a PIN: whoever finds a key in a drawer unlocks nothing with it.
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      }),
    ],
  } satisfies BetterAuthOptions
}
