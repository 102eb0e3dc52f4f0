import { z } from 'zod'
import { findSalt, openSession, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { answered, authenticationKey, code, encoded, nothing, signInName } from './wire.ts'

/** Signing in by two steps, and out. */
export const signInRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'post', path: '/api/sign-in/salt', says: 'What a browser needs to derive keys from a passphrase; names that nobody has are answered alike', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ signInName: z.string().max(300) }) },
    handle: async ({ body }) => {
      const { salt, kdf } = await findSalt(deps, body.signInName)
      return { kind: 'json', body: { salt: encoded(salt), kdf } }
    },
  }),
  apiRoute({
    method: 'post', path: '/api/sign-in', says: 'First step: name and authentication key', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ signInName, authenticationKey }) },
    handle: async ({ body, caller }) => {
      const begun = await deps.authentication.signIn(caller, body)
      return begun.ok ? { kind: 'json', body: { next: 'code' }, cookies: begun.value.cookies } : answered(begun, () => undefined)
    },
  }),
  apiRoute({
    method: 'post', path: '/api/sign-in/code', says: 'Second step: the code of the authenticator; opens a session', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ code }) },
    handle: async ({ body, caller }) => {
      const confirmed = await openSession(deps, caller, body.code)
      return confirmed.ok ? { kind: 'json', body: {}, cookies: confirmed.value.cookies } : answered(confirmed, () => undefined)
    },
  }),
  apiRoute({
    method: 'post', path: '/api/sign-out', says: 'Ends this session', access: { may: 'own-account' },
    input: { params: nothing, body: NO_BODY },
    handle: async ({ caller }) => ({ kind: 'json', body: {}, cookies: (await deps.authentication.signOut(caller)).cookies }),
  }),
]
