import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readRegisterSearch } from '../file/file-search.ts'

/** Giving files out, and the sheet for a first conversation on paper. They come when somebody goes there. */
export const exportRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    // An address bears the id of a file, and no word of what was chosen.
    createRoute({ getParentRoute, path: '/clients/export', validateSearch: readRegisterSearch, component: lazyRouteComponent(() => import('./export-page.tsx'), 'ExportPage') }),
    createRoute({ getParentRoute, path: '/clients/print-form', component: lazyRouteComponent(() => import('./print-form-page.tsx'), 'PrintFormPage') }),
  ] as const
}
