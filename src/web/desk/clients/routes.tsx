import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readFileSearch, readRegisterSearch } from './file/file-search.ts'
import { listRoutes } from './list/routes.tsx'

/** Clients: finding them, registering, and their files. They come when somebody goes there. */
export const clientRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    ...listRoutes(root),
    createRoute({ getParentRoute, path: '/clients/register', validateSearch: readRegisterSearch, component: lazyRouteComponent(() => import('./file/register-page.tsx'), 'RegisterPage') }),
    createRoute({ getParentRoute, path: '/clients/$client', validateSearch: readFileSearch, component: lazyRouteComponent(() => import('./file/client-page.tsx'), 'ClientPage') }),
  ] as const
}
