/** After so long without input a desk locks itself, milliseconds. */
export const LOCKS_AFTER_MS = 10 * 60_000

/** So long before that it says so, milliseconds. */
export const WARNS_BEFORE_MS = 60_000

/** Other tabs hear of input at most this often, milliseconds. */
const TELLS_EVERY_MS = 5_000

/** What the watch looks at and does. */
type IdleDeps = {
  /** Milliseconds, of any beginning; goes on while a computer sleeps. */
  readonly now: () => number
  readonly warn: (soon: boolean) => void
  readonly lock: () => void
  /** Tells other tabs that somebody is there. */
  readonly tell: () => void
}

/** Counts the time without input. Its clock is asked and no timer is trusted: a computer that slept for an hour is locked when it wakes. */
export type IdleWatch = {
  /** Somebody typed, pointed or scrolled: here, or in another tab. */
  readonly input: (here: boolean) => void
  /** To be called every second, and whenever the page is seen again. */
  readonly look: () => void
}

export const openIdleWatch = ({ now, warn, lock, tell }: IdleDeps): IdleWatch => {
  let last = now()
  let told = Number.NEGATIVE_INFINITY
  return {
    input: (here) => {
      // What comes after the time is over unlocks nothing.
      if (now() - last >= LOCKS_AFTER_MS) return lock()
      last = now()
      warn(false)
      if (!here || last - told < TELLS_EVERY_MS) return
      told = last
      tell()
    },
    look: () => {
      const idle = now() - last
      if (idle >= LOCKS_AFTER_MS) return lock()
      warn(idle >= LOCKS_AFTER_MS - WARNS_BEFORE_MS)
    },
  }
}
