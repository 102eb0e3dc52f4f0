import { openWatched, type Watched } from '../watched.ts'

/** How things stand with what the person has written, as the status line says it. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not on the server yet. `kept`: sealed on this device meanwhile. */
  | { readonly kind: 'unsaved'; readonly kept: boolean }

/** Called when the server is asked for something; what it gives is told whether anything answered. */
export type Asking = () => (answered: boolean) => void

/** The status line's two facts. */
export type Status = { readonly saving: Watched<Saving>; readonly online: Watched<boolean> }

/** Watches the network. The way to the API says whether anything answered: a cable that is plugged in says little. */
export const openStatus = (browser: Pick<Window, 'addEventListener'> & { readonly navigator: Pick<Navigator, 'onLine'> }): Status & { readonly asking: Asking } => {
  const online = openWatched(browser.navigator.onLine)
  let losses = 0
  browser.addEventListener('offline', () => {
    losses += 1
    online.set(false)
  })
  browser.addEventListener('online', () => online.set(true))
  const asking: Asking = () => {
    const before = losses
    return (answered) => {
      // What was on its way when the network went says nothing of how things are now.
      if (!answered || losses === before) online.set(answered)
    }
  }
  return { online, saving: openWatched<Saving>({ kind: 'saved' }), asking }
}
