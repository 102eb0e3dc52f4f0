import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readSearch } from './document-search.ts'

/** The pages of the library. They come when somebody goes there. */
export const libraryRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/library', validateSearch: readSearch, component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage') }),
    createRoute({ getParentRoute, path: '/library/$number', component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage') }),
    createRoute({ getParentRoute, path: '/thesaurus', component: lazyRouteComponent(() => import('./thesaurus-page.tsx'), 'ThesaurusPage') }),
    createRoute({ getParentRoute, path: '/files-that-changed', component: lazyRouteComponent(() => import('./alarms-page.tsx'), 'AlarmsPage') }),
    createRoute({ getParentRoute, path: '/missed-words', component: lazyRouteComponent(() => import('./missed-page.tsx'), 'MissedPage') }),
  ] as const
}
