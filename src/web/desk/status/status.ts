import { openWatched, type Watched } from '../watched.ts'

/** How things stand with what the person has written, as the status line says it. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not on the server yet. `kept`: sealed on this device meanwhile. */
  | { readonly kind: 'unsaved'; readonly kept: boolean }

/** The status line's two facts. */
export type Status = { readonly saving: Watched<Saving>; readonly online: Watched<boolean> }

/** Watches the network. `heard` is told by the way to the API whether anything answered: a cable that is plugged in says little. */
export const openStatus = (browser: Pick<Window, 'addEventListener'> & { readonly navigator: Pick<Navigator, 'onLine'> }): Status & { readonly heard: (answered: boolean) => void } => {
  const online = openWatched(browser.navigator.onLine)
  browser.addEventListener('offline', () => online.set(false))
  browser.addEventListener('online', () => online.set(true))
  return { online, saving: openWatched<Saving>({ kind: 'saved' }), heard: online.set }
}
