import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readFileSearch } from '../file/file-search.ts'

/** The rights of the persons: the desk over all files, how long files are kept, and one file's requests, copy, erasure and accesses. */
export const rightsRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/clients/rights', component: lazyRouteComponent(() => import('./rights-page.tsx'), 'RightsPage') }),
    createRoute({ getParentRoute, path: '/clients/rights/keeping', component: lazyRouteComponent(() => import('./keeping-page.tsx'), 'KeepingPage') }),
    createRoute({ getParentRoute, path: '/clients/$client/rights', validateSearch: readFileSearch, component: lazyRouteComponent(() => import('./file-rights-page.tsx'), 'FileRightsPage') }),
    createRoute({ getParentRoute, path: '/clients/$client/copy/$request', component: lazyRouteComponent(() => import('./copy-page.tsx'), 'CopyPage') }),
    createRoute({ getParentRoute, path: '/clients/$client/erase', component: lazyRouteComponent(() => import('./erase-page.tsx'), 'ErasePage') }),
    createRoute({ getParentRoute, path: '/clients/$client/accesses', component: lazyRouteComponent(() => import('./accesses-page.tsx'), 'AccessesPage') }),
  ] as const
}
