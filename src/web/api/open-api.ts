import type { EnvelopesDeps } from '#envelopes'
import type { LibraryDeps } from '#library'
import { findActor, type AccountsDeps, type SetUpToken } from '#network'
import { apiRoute, describeApi, NO_BODY, type ApiRoute, type FindActor } from '#web/http'
import { attachmentRoutes } from './attachment-routes.ts'
import { envelopeRoutes } from './envelope-routes.ts'
import { demonstrationRoutes, type Demonstration } from './demonstration-routes.ts'
import { joiningRoutes } from './joining-routes.ts'
import { libraryRoutes } from './library-routes.ts'
import { logRoutes } from './log-routes.ts'
import { organisationRoutes } from './organisation-routes.ts'
import { ownKeysRoutes } from './own-keys-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { recoveryRoutes } from './recovery-routes.ts'
import { rosterRoutes } from './roster-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { staffRoutes } from './staff-routes.ts'
import { standingRoutes } from './standing-routes.ts'
import { thesaurusRoutes } from './thesaurus-routes.ts'
import { nothing } from './wire.ts'

/**
 * The API as it is mounted: `startHttp({ …, api: openApi(deps, version, envelopes) })`. `deps.demonstration`: who is invented, in a
 * demonstration alone. `deps.address`: scheme and host of the site, where they are set. Without `envelopes` there are no files of clients, without `deps.library` no documents.
 */
export const openApi = (
  deps: AccountsDeps & SetUpToken & { readonly demonstration?: Demonstration | undefined; readonly library?: LibraryDeps | undefined; readonly address?: string | undefined },
  version: string,
  envelopes?: EnvelopesDeps,
): { readonly routes: readonly ApiRoute[]; readonly findActor: FindActor } => {
  const routes = [
    ...standingRoutes(deps, deps.demonstration !== undefined),
    ...demonstrationRoutes(deps.demonstration),
    ...joiningRoutes(deps),
    ...signInRoutes(deps),
    ...ownRoutes(deps),
    ...ownKeysRoutes(deps),
    ...organisationRoutes(deps),
    ...staffRoutes(deps),
    ...logRoutes(deps),
    ...recoveryRoutes(deps, envelopes),
    ...rosterRoutes(deps),
    ...(deps.library ? [...libraryRoutes(deps.library), ...thesaurusRoutes(deps.library, deps.address)] : []),
    ...(envelopes ? [...envelopeRoutes(envelopes), ...attachmentRoutes(envelopes)] : []),
  ]
  const description: ApiRoute = apiRoute({
    method: 'get', path: '/api/staff/openapi.json', says: 'This description', access: 'public',
    input: { params: nothing, body: NO_BODY },
    handle: async () => ({ kind: 'json', body: describeApi([...routes, description], 'Waystation', version, deps.authentication.sessionCookie) }),
  })
  return { routes: [...routes, description], findActor: (cookies) => findActor(deps, cookies) }
}
