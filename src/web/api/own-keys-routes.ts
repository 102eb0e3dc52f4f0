import { z } from 'zod'
import { addPasskey, changePassphrase, forgetOwnPasskeySecret, keepPasskeySecret, readOwnPasskeySecret, removeOwnPasskey, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { credential, id, passkeyAttested, passkeySecret, passkeySecretRead, passphraseChange } from '#web/wire'
import { answered, authenticationKey, done, nothing, onWire } from './wire.ts'

const own = { may: 'own-account' } as const

const ofCredential = z.object({ credential })

/** One's own passphrase and passkeys, and what is sealed under them. */
export const ownKeysRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'put', path: '/api/me/passphrase', says: 'Another passphrase: the secret sealed anew; every other session ends', access: own, sparing: true,
    input: { params: nothing, body: passphraseChange.extend({ oldAuthenticationKey: authenticationKey, authenticationKey }) },
    handle: async ({ actor, body }) => answered(await changePassphrase(deps, actor, body), (changed) => changed),
  }),
  apiRoute({
    method: 'get', path: '/api/me/passkeys', says: 'One\'s own passkeys', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ caller }) => ({ kind: 'json', body: await deps.authentication.passkeys.list(caller) }),
  }),
  apiRoute({
    method: 'post', path: '/api/me/passkeys/options', says: 'What the browser needs to make a passkey', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ caller }) => {
      const begun = await deps.authentication.passkeys.begin(caller)
      return begun.ok ? { kind: 'json', body: begun.value.options, cookies: begun.value.cookies } : answered(begun, done)
    },
  }),
  apiRoute({
    method: 'post', path: '/api/me/passkeys', says: 'Registers a passkey; none opens a session', access: own,
    input: { params: nothing, body: z.strictObject({ name: z.string().max(100).optional(), response: passkeyAttested }) },
    handle: async ({ actor, caller, body }) => answered(await addPasskey(deps, actor, caller, body), done, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/me/passkeys/:passkey', says: 'Takes a passkey away, with what is sealed under it', access: own,
    input: { params: z.object({ passkey: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await removeOwnPasskey(deps, actor, params), done),
  }),
  apiRoute({
    method: 'get', path: '/api/me/passkeys/:credential/secret', says: 'One\'s own secret, sealed under a passkey', access: own,
    input: { params: ofCredential, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await readOwnPasskeySecret(deps, actor, params), (secret) => onWire(passkeySecretRead, { ...secret, relyingParty: deps.authentication.passkeys.relyingParty })),
  }),
  apiRoute({
    method: 'put', path: '/api/me/passkeys/:credential/secret', says: 'Keeps one\'s own secret under a passkey that is registered', access: own,
    input: { params: ofCredential, body: passkeySecret },
    handle: async ({ actor, params, body }) => answered(await keepPasskeySecret(deps, actor, { ...params, ...body }), done),
  }),
  apiRoute({
    method: 'delete', path: '/api/me/passkeys/:credential/secret', says: 'Forgets the secret under a passkey', access: own,
    input: { params: ofCredential, body: NO_BODY },
    handle: async ({ actor, params }) => answered(await forgetOwnPasskeySecret(deps, actor, params), done),
  }),
]
