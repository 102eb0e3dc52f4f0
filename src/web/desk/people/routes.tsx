import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { readChosen } from './chosen.ts'

/** Organisation, people, groups, keys, roster, audit, rights. They come when somebody goes there. */
export const peopleRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/organisation', component: lazyRouteComponent(() => import('../organisation/organisation-page.tsx'), 'OrganisationPage') }),
    createRoute({ getParentRoute, path: '/people', validateSearch: readChosen, component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage') }),
    createRoute({ getParentRoute, path: '/groups', validateSearch: readChosen, component: lazyRouteComponent(() => import('./groups-page.tsx'), 'GroupsPage') }),
    createRoute({ getParentRoute, path: '/keys', component: lazyRouteComponent(() => import('../recovery/keys-page.tsx'), 'KeysPage') }),
    createRoute({ getParentRoute, path: '/roster', validateSearch: readChosen, component: lazyRouteComponent(() => import('../roster/roster-page.tsx'), 'RosterPage') }),
    createRoute({ getParentRoute, path: '/assembly', component: lazyRouteComponent(() => import('../roster/assembly-page.tsx'), 'AssemblyPage') }),
    createRoute({ getParentRoute, path: '/rights', component: lazyRouteComponent(() => import('./rights-page.tsx'), 'RightsPage') }),
    createRoute({ getParentRoute, path: '/audit', component: lazyRouteComponent(() => import('../audit/audit-page.tsx'), 'AuditPage') }),
  ] as const
}
