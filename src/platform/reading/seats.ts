export type Seats = {
  /** Waits for a free seat, in order of asking. Rejects once closed. */
  take(): Promise<void>
  give(): void
  /** Nobody sits down any more. */
  close(): void
  /** Settles when every seat is free. */
  empty(): Promise<void>
}

const refusal = () => new Error('the reader was closed')

/** `count` seats and a queue before them. */
export const openSeats = (count: number): Seats => {
  const waiting: PromiseWithResolvers<void>[] = []
  const leaving: (() => void)[] = []
  let taken = 0
  let closed = false

  const give = (): void => {
    const next = waiting.shift()
    if (next) return next.resolve()
    taken -= 1
    if (taken === 0) for (const leave of leaving.splice(0)) leave()
  }

  return {
    give,
    async take() {
      if (closed) throw refusal()
      if (taken < count) {
        taken += 1
        return
      }
      const turn = Promise.withResolvers<void>()
      waiting.push(turn)
      await turn.promise
      // The seat was handed over, and the house closed before we sat down.
      if (closed) {
        give()
        throw refusal()
      }
    },
    close() {
      closed = true
      for (const turn of waiting.splice(0)) turn.reject(refusal())
    },
    async empty() {
      if (taken > 0) await new Promise<void>((resolve) => leaving.push(resolve))
    },
  }
}
