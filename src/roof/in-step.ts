import type { Log } from '#platform/log'

/** Holds the index against the database whenever that is asked for. */
export type InStep = {
  /** Resolves when it has been done, or has failed: then it is done again by itself. Who asks while it is being done has it done once more afterwards. */
  bring(): Promise<void>
  /** Waits for what is being done. Nothing is done any more. */
  stop(): Promise<void>
}

/** Somebody has to mend what keeps it from being done, and no fact need come that asks for it again. */
const AGAIN_MS = 60_000

/** One at a time: two would write the same documents. Logs `library.index-not-mended`. */
export const openInStep = (reconcile: () => Promise<unknown>, { log, againMs = AGAIN_MS }: { readonly log: Log; readonly againMs?: number }): InStep => {
  let running: Promise<void> | undefined
  let isDue = false
  let isStopped = false
  let again: NodeJS.Timeout | undefined

  const work = async (): Promise<void> => {
    clearTimeout(again)
    do {
      isDue = false
      try {
        await reconcile()
        clearTimeout(again)
      } catch (fault) {
        log.error('library.index-not-mended', fault)
        clearTimeout(again)
        again = setTimeout(() => void bring(), againMs).unref()
      }
    } while (isDue)
    running = undefined
  }
  const bring = (): Promise<void> => {
    if (isStopped) return Promise.resolve()
    if (running !== undefined) isDue = true
    running ??= work()
    return running
  }

  return {
    bring,
    stop: async () => {
      isStopped = true
      isDue = false
      await running
      clearTimeout(again)
    },
  }
}
