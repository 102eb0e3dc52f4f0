/** Seals what somebody is writing. It may use the keys, which are thrown away after it. */
export type SealDraft = () => Promise<void>

/** What pages want done before the keys are thrown away. */
export type BeforeLock = {
  /** Says what is to be sealed; gives back what takes it away again. */
  readonly register: (seal: SealDraft) => () => void
  /** Seals all of it. Comes back when all is sealed or when the time is over: a desk that shall be locked is locked. */
  readonly sealAll: () => Promise<void>
}

/** How long drafts have, milliseconds. Whoever wants a desk locked may have somebody at the door. */
const MOST_MS = 1_500

export const openBeforeLock = (wait: (ms: number) => Promise<void>): BeforeLock => {
  const seals = new Set<SealDraft>()
  return {
    register: (seal) => {
      seals.add(seal)
      return () => void seals.delete(seal)
    },
    sealAll: async () => {
      if (seals.size === 0) return
      // One that fails keeps no other from being sealed.
      await Promise.race([Promise.allSettled([...seals].map(async (seal) => await seal())), wait(MOST_MS)])
    },
  }
}
