import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readListSearch } from './list-search.ts'

/** The page on which clients are found and listed. It comes when somebody goes there. */
export const listRoutes = <R extends AnyRootRoute>(root: R) =>
  [createRoute({ getParentRoute: () => root, path: '/clients', validateSearch: readListSearch, component: lazyRouteComponent(() => import('./clients-page.tsx'), 'ClientsPage') })] as const
