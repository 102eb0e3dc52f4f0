import { z } from 'zod'
import { closeAccountOf, endOwnSession, endOwnSessions, listOwnSessions, readOwnAccount, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { id } from '#web/wire'
import { presentStaff } from './present-staff.ts'
import { answered, done, encoded, nothing } from './wire.ts'

const own = { may: 'own-account' } as const

/** Oneself: sessions, leaving. */
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
]
