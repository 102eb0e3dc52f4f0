import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'

/** Figures of the files that one may open. They come when somebody goes there. */
export const figureRoutes = <R extends AnyRootRoute>(root: R) => [createRoute({ getParentRoute: () => root, path: '/clients/figures', component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage') })] as const
