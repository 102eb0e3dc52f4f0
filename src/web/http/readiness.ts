/** Whether the server wants visitors. Liveness is another matter: `/healthz` answers in every state. */
export type Readiness = {
  /** `degraded`: it wants visitors, though something of what it offers is away. */
  readonly state: () => 'starting' | 'ready' | 'degraded' | 'stopping'
  readonly ready: () => void
  /** For good: a server that is stopping never becomes ready again. */
  readonly stopping: () => void
}

export const openReadiness = (isDegraded: () => boolean = () => false): Readiness => {
  let state: 'starting' | 'ready' | 'stopping' = 'starting'
  return {
    state: () => (state === 'ready' && isDegraded() ? 'degraded' : state),
    ready: () => {
      if (state === 'starting') state = 'ready'
    },
    stopping: () => {
      state = 'stopping'
    },
  }
}
