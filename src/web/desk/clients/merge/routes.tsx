import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'

/** The page on which two files of one person are put together. It comes when somebody goes there. */
export const mergeRoutes = <R extends AnyRootRoute>(root: R) =>
  [createRoute({ getParentRoute: () => root, path: '/clients/$client/merge/$other', component: lazyRouteComponent(() => import('./merge-page.tsx'), 'MergePage') })] as const
