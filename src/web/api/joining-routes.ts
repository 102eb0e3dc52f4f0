import { z } from 'zod'
import { beginSetUp, join, needsSetUp, openInvitation, setUp, type AccountsDeps, type SetUpToken } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { joinerKeys } from '#web/wire'
import { answered, authenticationKey, code, country, encoded, invitedKeys, language, line, nothing, signInName, token } from './wire.ts'

/** How people come in: the first by the token on the server's console, everybody else by invitation. */
export const joiningRoutes = (deps: AccountsDeps & SetUpToken): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/set-up', says: 'Whether nobody is there yet', access: 'public',
    input: { params: nothing, body: NO_BODY },
    handle: async () => ({ kind: 'json', body: { needed: await needsSetUp(deps) } }),
  }),
  apiRoute({
    method: 'post', path: '/api/set-up/authenticator', says: 'What the first administrator\'s authenticator reads', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ token, signInName }) },
    handle: async ({ body }) => answered(await beginSetUp(deps, body), (begun) => begun),
  }),
  apiRoute({
    method: 'post', path: '/api/set-up', says: 'Makes the network, its first organisation and the first administrator', access: 'public', sparing: true,
    input: {
      params: nothing,
      body: z.strictObject({
        token, network: line, organisation: z.strictObject({ name: line, country: country.optional(), languages: z.array(language).max(100) }),
        person: z.strictObject({ name: line, signInName }), code, authenticationKey, keys: joinerKeys,
      }),
    },
    handle: async ({ body }) => answered(await setUp(deps, body), (made) => made, 201),
  }),
  apiRoute({
    method: 'post', path: '/api/invitations/open', says: 'Shows an invitation to whoever has its token', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ token }) },
    handle: async ({ body }) => answered(await openInvitation(deps, body), ({ greeting, ...shown }) => ({ ...shown, greeting: encoded(greeting) })),
  }),
  apiRoute({
    method: 'post', path: '/api/invitations/join', says: 'Makes an account out of an invitation; opens no session', access: 'public', sparing: true,
    input: { params: nothing, body: z.strictObject({ token, code, authenticationKey, keys: invitedKeys }) },
    handle: async ({ body }) => answered(await join(deps, body), (joined) => joined, 201),
  }),
]
