import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { ok, refuse, type Id, type Result, type Secret } from '#kernel'
import type { Database } from '#platform/database'
import { readPasswordHash, type PreparedRekey } from './accounts.ts'
import type { Attempts } from './attempts.ts'
import type { SignInRefused, TooManyAttempts } from './sign-in-refusals.ts'

/** Counts, for each account, how often a wrong key was shown. Whoever has somebody's open session may not try passphrases in it. */
export const openRekeying = (database: Database, { most, seconds }: Attempts) => {
  const wrong = new Map<Id, { times: number; readonly until: number }>()

  const waitOf = (account: Id): number | undefined => {
    const now = performance.now()
    for (const [one, { until }] of wrong) if (until <= now) wrong.delete(one)
    const counted = wrong.get(account)
    return counted && counted.times >= most ? Math.ceil((counted.until - now) / 1000) : undefined
  }

  return async (account: Id, { from, to }: { readonly from: Secret; readonly to: Secret }): Promise<Result<PreparedRekey, SignInRefused | TooManyAttempts>> => {
    const retryAfter = waitOf(account)
    if (retryAfter !== undefined) return refuse({ kind: 'too-many-attempts', retryAfter })
    // Counted before it is looked at: many at once are many.
    const counted = wrong.get(account) ?? { times: 0, until: performance.now() + seconds * 1000 }
    counted.times += 1
    wrong.set(account, counted)
    const before = await database.asDoorkeeper((tx) => readPasswordHash(tx, account))
    if (before === undefined || !(await verifyPassword({ hash: before, password: from.reveal() }))) return refuse({ kind: 'sign-in-refused' })
    wrong.delete(account)
    return ok({ account, before, after: await hashPassword(to.reveal()) })
  }
}
