import { z } from 'zod'
import { closeAccountOf, endOwnSession, endOwnSessions, listOwnSessions, readOwnAccount, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { id } from '#web/wire'
import { presentStaff } from './present-staff.ts'
import { answered, done, encoded, nothing } from './wire.ts'

const own = { may: 'own-account' } as const

/** Oneself: keys, sessions, passkeys, leaving. */
export const ownRoutes = (deps: AccountsDeps): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/me', says: 'Oneself, with the sealed secret that one\'s own passphrase opens', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) =>
      answered(await readOwnAccount(deps, actor), (me) => ({ ...presentStaff(me), at: me.at, salt: encoded(me.salt), kdf: me.kdf, sealedSecret: encoded(me.sealedSecret) })),
  }),
  apiRoute({
    method: 'post', path: '/api/me/leave', says: 'Ends one\'s own membership', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => answered(await closeAccountOf(deps, actor, { organisation: actor.organisation, person: actor.staff }), done),
  }),
  apiRoute({
    method: 'get', path: '/api/me/sessions', says: 'One\'s own open sessions', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => ({ kind: 'json', body: await listOwnSessions(deps, actor) }),
  }),
  apiRoute({
    method: 'delete', path: '/api/me/sessions', says: 'Signs out everywhere, here too', access: own,
    input: { params: nothing, body: NO_BODY },
    handle: async ({ actor }) => ({ kind: 'json', body: { ended: await endOwnSessions(deps, actor) } }),
  }),
  apiRoute({
    method: 'delete', path: '/api/me/sessions/:session', says: 'Ends one of one\'s own sessions', access: own,
    input: { params: z.object({ session: id }), body: NO_BODY },
    handle: async ({ actor, params }) => answered(await endOwnSession(deps, actor, params.session), done),
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
    // The shape is WebAuthn's and is checked by who reads it.
    input: { params: nothing, body: z.strictObject({ name: z.string().max(100).optional(), response: z.record(z.string(), z.unknown()) }) },
    handle: async ({ caller, body }) => answered(await deps.authentication.passkeys.finish(caller, body), done, 201),
  }),
  apiRoute({
    method: 'delete', path: '/api/me/passkeys/:passkey', says: 'Takes a passkey away', access: own,
    input: { params: z.object({ passkey: id }), body: NO_BODY },
    handle: async ({ caller, params }) => answered(await deps.authentication.passkeys.remove(caller, params.passkey), done),
  }),
]
