import { findActor, needsSetUp, type AccountsDeps } from '#network'
import { apiRoute, NO_BODY, type ApiRoute } from '#web/http'
import { nothing } from './wire.ts'

/** What a desk asks first. It is no refusal that nobody has signed in. */
export const standingRoutes = (deps: AccountsDeps, demonstration: boolean): readonly ApiRoute[] => [
  apiRoute({
    method: 'get', path: '/api/standing', says: 'Whether this is a demonstration, whether somebody must set it up first, and whether whoever asks is signed in', access: 'public',
    input: { params: nothing, body: NO_BODY },
    handle: async ({ caller }) => {
      const signedIn = (await findActor(deps, caller.cookies)) !== undefined
      // A demonstration has its people from its samples.
      return { kind: 'json', body: { demonstration, needsSetUp: !demonstration && (await needsSetUp(deps)), signedIn } }
    },
  }),
]
