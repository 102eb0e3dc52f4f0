import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { bookRoutes } from './books/routes.tsx'
import { consentRoutes } from './consents/routes.tsx'
import { exportRoutes } from './export/routes.tsx'
import { readFileSearch, readRegisterSearch } from './file/file-search.ts'
import { importRoutes } from './import/routes.tsx'
import { figureRoutes } from './figures/routes.tsx'
import { listRoutes } from './list/routes.tsx'
import { mergeRoutes } from './merge/routes.tsx'
import { rightsRoutes } from './rights/routes.tsx'

/** Clients: finding them, registering, and their files. They come when somebody goes there. */
export const clientRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    ...listRoutes(root),
    ...bookRoutes(root),
    ...mergeRoutes(root),
    ...rightsRoutes(root),
    ...consentRoutes(root),
    ...importRoutes(root),
    ...figureRoutes(root),
    ...exportRoutes(root),
    createRoute({ getParentRoute, path: '/clients/register', validateSearch: readRegisterSearch, component: lazyRouteComponent(() => import('./file/register-page.tsx'), 'RegisterPage') }),
    createRoute({ getParentRoute, path: '/clients/$client', validateSearch: readFileSearch, component: lazyRouteComponent(() => import('./file/client-page.tsx'), 'ClientPage') }),
  ] as const
}
