export type WorkClock = {
  /** The work has come forward, and from here on others are at work. */
  pause(): void
  /** The work goes on; its time without progress begins anew. */
  resume(): void
  stop(): void
}

/**
 * Watches over work: `onExpired` is called once, after `stallSeconds` without progress or `totalSeconds` of work in all.
 * Begins at once; pauses count as neither.
 */
export const startWorkClock = (limits: { readonly stallSeconds: number; readonly totalSeconds: number }, onExpired: () => void): WorkClock => {
  let spent = 0
  let since = performance.now()
  let running = true
  let steps = 0
  let timer: NodeJS.Timeout | undefined

  const expire = (): void => {
    // When this process itself was held up, word of progress may lie unread in the channel: it is read before the second look.
    const before = steps
    setImmediate(() => setImmediate(() => {
      if (running && steps === before) onExpired()
    }))
  }
  const arm = (): void => {
    clearTimeout(timer)
    since = performance.now()
    timer = setTimeout(expire, Math.max(0, Math.min(limits.stallSeconds * 1000, limits.totalSeconds * 1000 - spent)))
  }

  arm()
  return {
    pause() {
      steps += 1
      spent += performance.now() - since
      running = false
      clearTimeout(timer)
    },
    resume() {
      running = true
      arm()
    },
    stop() {
      running = false
      clearTimeout(timer)
    },
  }
}
