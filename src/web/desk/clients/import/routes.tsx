import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'

/** Taking people in from a table. It comes when somebody goes there. */
export const importRoutes = <R extends AnyRootRoute>(root: R) => [createRoute({ getParentRoute: () => root, path: '/clients/import', component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage') })] as const
