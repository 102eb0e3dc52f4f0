import { useEffect } from 'react'
import { useDesk } from '../desk.tsx'

const INPUT = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const

const LOOKS_EVERY_MS = 1_000

/** The key that locks the desk at once. No browser uses it for anything else. */
export const LOCK_KEY = 'F2'

/** Watches for input, counts the time without, and hears the key that locks. Used once, by the frame of all pages. */
export const useIdle = (): void => {
  const { access } = useDesk()
  useEffect(() => {
    const open = (): boolean => access.state.get().kind === 'open'
    const input = (): void => {
      if (open()) access.idle.input(true)
    }
    const look = (): void => {
      if (open()) access.idle.look()
    }
    const press = (event: KeyboardEvent): void => {
      if (event.key !== LOCK_KEY || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !open()) return
      event.preventDefault()
      void access.lock('asked')
    }
    // Before any part of a page can keep them for itself.
    for (const kind of INPUT) window.addEventListener(kind, input, { capture: true, passive: true })
    window.addEventListener('keydown', press, { capture: true })
    document.addEventListener('visibilitychange', look)
    const clock = setInterval(look, LOOKS_EVERY_MS)
    return () => {
      for (const kind of INPUT) window.removeEventListener(kind, input, { capture: true })
      window.removeEventListener('keydown', press, { capture: true })
      document.removeEventListener('visibilitychange', look)
      clearInterval(clock)
    }
  }, [access])
}
