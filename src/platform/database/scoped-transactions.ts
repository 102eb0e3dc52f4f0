import { sql, type Kysely } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from './database.ts'
import { APPLICATION_ROLE, KEEPER_ROLE } from './roles.ts'

/** Carries a refusal out of a transaction, so that it rolls back and still arrives as a value. */
class RolledBack extends Error {
  readonly result: unknown

  constructor(result: unknown) {
    super('rolled back')
    this.result = result
  }
}

const isRefused = (result: unknown): boolean => typeof result === 'object' && result !== null && 'ok' in result && result.ok === false

/** Transactions that run as a role, with `app.org` set for the policies: an organisation's id, or empty. */
export const scopedTransactions = (kysely: Kysely<object>) => {
  const run = async <T>(role: string, organisation: Id | '', work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const afterwards: (() => void)[] = []
    try {
      const value = await kysely.transaction().execute(async (db) => {
        // SET takes no parameters, and set_config() is not forwarded by every engine: the role is ours, the id is quoted.
        const enter = () => sql.raw(`set local role ${role}`).execute(db)
        await enter()
        await sql`set local app.org = ${sql.lit(organisation)}`.execute(db)
        const tx: Transaction = {
          db,
          afterCommit: (then) => void afterwards.push(then),
          asOwner: async (owned) => {
            await sql`set local role none`.execute(db)
            const done = await owned()
            await enter()
            return done
          },
        }
        const result = await work(tx)
        if (isRefused(result)) throw new RolledBack(result)
        return result
      })
      for (const then of afterwards) then()
      return value
    } catch (fault) {
      // The very value that `work` returned.
      if (fault instanceof RolledBack) return fault.result as T
      throw fault
    }
  }

  return {
    asPublic: <T>(work: (tx: Transaction) => Promise<T>) => run(APPLICATION_ROLE, '', work),
    asOrganisation: <T>(organisation: Id, work: (tx: Transaction) => Promise<T>) => run(APPLICATION_ROLE, organisation, work),
    asKeeper: <T>(work: (tx: Transaction) => Promise<T>) => run(KEEPER_ROLE, '', work),
  }
}
