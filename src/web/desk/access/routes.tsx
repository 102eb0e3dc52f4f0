import { createRoute, lazyRouteComponent, type AnyRootRoute } from '@tanstack/react-router'
import { SignInPage } from './sign-in-page.tsx'

/** Coming in, founding, what is one's own. Most come when somebody goes there: a desk is opened more often than founded. */
export const accessRoutes = <R extends AnyRootRoute>(root: R) => {
  const getParentRoute = () => root
  return [
    createRoute({ getParentRoute, path: '/sign-in', component: SignInPage }),
    createRoute({ getParentRoute, path: '/set-up', component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage') }),
    createRoute({ getParentRoute, path: '/join', component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage') }),
    createRoute({ getParentRoute, path: '/founding', component: lazyRouteComponent(() => import('./founding-page.tsx'), 'FoundingPage') }),
    createRoute({ getParentRoute, path: '/recovery', component: lazyRouteComponent(() => import('./recovery-page.tsx'), 'RecoveryPage') }),
    createRoute({ getParentRoute, path: '/admit-organisation', component: lazyRouteComponent(() => import('./admit-organisation-page.tsx'), 'AdmitOrganisationPage') }),
    createRoute({ getParentRoute, path: '/settings', component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage') }),
    createRoute({ getParentRoute, path: '/keyboard', component: lazyRouteComponent(() => import('../settings/keyboard-page.tsx'), 'KeyboardPage') }),
  ] as const
}
