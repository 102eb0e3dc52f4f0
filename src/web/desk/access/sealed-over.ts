import type { KeySession } from '../keys/key-session.ts'
import type { SealedAway } from '../keys/worker/register/sealed.ts'

/** How long a worker has for it, milliseconds: one that is busy keeps nobody from locking, and the files are fetched anew. */
const MOST_MS = 400

/** Asks the worker, while it still has its keys, for the files as the server gave them: sealed. */
export const takeSealed = async (keys: KeySession, wait: (ms: number) => Promise<void>): Promise<SealedAway | undefined> => {
  const taken = await Promise.race([keys.ask('register.take-sealed', undefined), wait(MOST_MS)])
  return taken?.ok === true ? taken.value : undefined
}

/** Gives them to the worker after it, which holds no keys until somebody unlocks. In memory alone: they go with that worker. */
export const giveSealed = (keys: KeySession, away: SealedAway | undefined): void => {
  if (away) void keys.ask('register.give-sealed', away)
}
