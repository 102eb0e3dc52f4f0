import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './client-address.ts'

/** How much one address may ask for: `requests` in each window of `seconds`; 0 for as much as it likes. */
export type Allowance = { readonly requests: number; readonly seconds: number }

/** Ample for a shelter or an office behind one address; little for a machine that copies everything. */
export const USUAL_ALLOWANCE: Allowance = { requests: 600, seconds: 60 }

/** How an address stands: what it may ask for in the window that runs, of which `remaining` is left; in `resets` seconds a new one begins. */
type Standing = Allowance & { readonly remaining: number; readonly resets: number }

export type RateLimit = {
  /** Tells whether an address may go on: `undefined`, or the whole seconds it has to wait. */
  take(address: string): Promise<number | undefined>
  /** What is left to an address; `undefined` where nothing is counted. Asking counts nothing. */
  standing(address: string): Promise<Standing | undefined>
}

const SLOTS = 65_536

/**
 * Counts requests by address, in memory. Addresses are not kept: each falls into one of 65,536 slots by a keyed hash whose key
 * is made anew at every start, so memory is bounded whoever asks, and nobody can aim at another person's slot.
 */
export const openRateLimit = (allowance: Allowance): RateLimit => {
  if (allowance.requests === 0) return { take: async () => undefined, standing: async () => undefined }
  const key = randomBytes(32)
  const slotOf = (address: string): number => createHmac('sha256', key).update(networkOf(address)).digest().readUInt32BE() % SLOTS
  const limiter = new RateLimiterMemory({ points: allowance.requests, duration: allowance.seconds })
  return {
    take: async (address) => {
      try {
        await limiter.consume(slotOf(address))
        return undefined
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        throw refused
      }
    },
    standing: async (address) => {
      const counted = await limiter.get(slotOf(address))
      return { ...allowance, remaining: Math.max(0, counted?.remainingPoints ?? allowance.requests), resets: Math.ceil((counted?.msBeforeNext ?? allowance.seconds * 1000) / 1000) }
    },
  }
}
