import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'

/** Grounds and duties, and what waits to be asked again over all files. They come when somebody goes there. */
export const consentRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/clients/grounds', component: lazyRouteComponent(() => import('./grounds-page.tsx'), 'GroundsPage') }),
    createRoute({ getParentRoute, path: '/clients/to-ask', component: lazyRouteComponent(() => import('./to-ask-page.tsx'), 'ToAskPage') }),
  ] as const
}
