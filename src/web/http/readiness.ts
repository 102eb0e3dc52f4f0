/** Whether the server wants visitors. Liveness is another matter: `/healthz` answers in every state. */
export type Readiness = {
  readonly state: () => 'starting' | 'ready' | 'stopping'
  readonly ready: () => void
  /** For good: a server that is stopping never becomes ready again. */
  readonly stopping: () => void
}

export const openReadiness = (): Readiness => {
  let state: 'starting' | 'ready' | 'stopping' = 'starting'
  return {
    state: () => state,
    ready: () => {
      if (state === 'starting') state = 'ready'
    },
    stopping: () => {
      state = 'stopping'
    },
  }
}
