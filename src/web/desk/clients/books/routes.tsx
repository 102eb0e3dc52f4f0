import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readBookSearch, readTemplateSearch } from './book-search.ts'

/** Books: what an organisation keeps beside its clients. They come when somebody goes there. */
export const bookRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/clients/interpreters', validateSearch: readBookSearch, component: lazyRouteComponent(() => import('./interpreters-page.tsx'), 'InterpretersPage') }),
    createRoute({ getParentRoute, path: '/clients/authorities', validateSearch: readBookSearch, component: lazyRouteComponent(() => import('./authorities-page.tsx'), 'AuthoritiesPage') }),
    createRoute({ getParentRoute, path: '/clients/notifications', validateSearch: readBookSearch, component: lazyRouteComponent(() => import('./notifications-page.tsx'), 'NotificationsPage') }),
    createRoute({ getParentRoute, path: '/clients/own-fields', validateSearch: readBookSearch, component: lazyRouteComponent(() => import('./own-fields-page.tsx'), 'OwnFieldsPage') }),
    createRoute({ getParentRoute, path: '/clients/breaches', validateSearch: readBookSearch, component: lazyRouteComponent(() => import('./breaches-page.tsx'), 'BreachesPage') }),
    createRoute({ getParentRoute, path: '/clients/templates', validateSearch: readTemplateSearch, component: lazyRouteComponent(() => import('./templates-page.tsx'), 'TemplatesPage') }),
  ] as const
}
