import { useSyncExternalStore } from 'react'

/** One value that lives as long as the page, and that parts of the page watch. */
export type Watched<T> = { readonly get: () => T; readonly set: (value: T) => void; readonly watch: (listener: () => void) => () => void }

export const openWatched = <T>(first: T): Watched<T> => {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The value of it in a component, which is drawn again when it changes. */
export const useWatched = <T>({ watch, get }: Watched<T>): T => useSyncExternalStore(watch, get)
