import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { accessRoutes } from './access/routes.tsx'
import { clientRoutes } from './clients/routes.tsx'
import { HomePage } from './home/home-page.tsx'
import { libraryRoutes } from './library/routes.tsx'
import { BrokenPage } from './pages/broken-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { arrivals } from './shell/arrivals.ts'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })

const start = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })

// Pages that come later are parts of their own: what is loaded first stays small.
const browser = createRoute({ getParentRoute: () => root, path: '/browser', component: lazyRouteComponent(() => import('./pages/browser-page.tsx'), 'BrowserPage') })

const tree = root.addChildren([start, ...accessRoutes(root), ...clientRoutes(root), ...peopleRoutes(root), ...libraryRoutes(root), browser])

/** Where the desk lies on its host. Its pages' addresses begin with it. */
const BASE = '/desk'

export const openRouter = () => {
  const router = createRouter({ routeTree: tree, basepath: BASE, defaultErrorComponent: BrokenPage, defaultPreload: 'intent', scrollRestoration: true })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) arrivals.setOut()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof openRouter>
  }
}
