import { sql, type Kysely } from 'kysely'
import type { Id } from '#kernel'
import type { Reach, Transaction } from './database.ts'
import { CHANNEL, type NotedFact } from './far-facts.ts'
import { APPLICATION_ROLE, DOORKEEPER_ROLE, KEEPER_ROLE, PUBLIC_ROLE } from './roles.ts'

/** Carries a refusal out of a transaction, so that it rolls back and still arrives as a value. */
class RolledBack extends Error {
  readonly result: unknown

  constructor(result: unknown) {
    super('rolled back')
    this.result = result
  }
}

const isRefused = (result: unknown): boolean => typeof result === 'object' && result !== null && 'ok' in result && result.ok === false

/** Until the transaction ends. */
const setLocally = (db: Kysely<object>, name: string, value: string) => sql`set local ${sql.raw(`app.${name}`)} = ${sql.lit(value)}`.execute(db)

/**
 * Lets a transaction of `asStaff` reach client files: of these groups, all of them or (`own`) those that are assigned to that person. Restricted
 * files of which they are a reader are always within reach, others where `restricted` says so. Before this, nothing but those of a reader is.
 */
export const openReach = async (tx: Transaction, { groups, scope, restricted }: Reach): Promise<void> => {
  await setLocally(tx.db, 'groups', `{${groups.join(',')}}`)
  await setLocally(tx.db, 'scope', scope)
  await setLocally(tx.db, 'restricted', restricted ?? '')
}

/** Transactions that run as a role; that of an organisation with `app.org` set to its id for the policies, and that of staff with `app.staff` too. */
export const scopedTransactions = (kysely: Kysely<object>, notices: ((facts: readonly NotedFact[]) => readonly string[]) | undefined) => {
  const listeners: (() => void)[] = []
  const wake = (): void => {
    for (const listen of listeners) listen()
  }

  const run = async <T>(role: string, settings: Readonly<Record<string, string>>, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const noted: NotedFact[] = []
    try {
      const value = await kysely.transaction().execute(async (db) => {
        // SET takes no parameters, and set_config() is not forwarded by every engine: the role is ours, the id is quoted.
        const enter = () => sql.raw(`set local role ${role}`).execute(db)
        // Whatever is thrown ends the transaction, and the role with it.
        const meanwhile = async <D>(as: string, doing: () => Promise<D>): Promise<D> => {
          await sql.raw(`set local role ${as}`).execute(db)
          const done = await doing()
          await enter()
          return done
        }
        await enter()
        for (const [name, setting] of Object.entries(settings)) await setLocally(db, name, setting)
        const tx: Transaction = {
          db,
          noteFact: (fact) => void noted.push(fact),
          asOwner: (owned) => meanwhile('none', owned),
          asDoorkeeper: (met) => meanwhile(DOORKEEPER_ROLE, met),
        }
        const result = await work(tx)
        if (isRefused(result)) throw new RolledBack(result)
        if (notices !== undefined && noted.length > 0) for (const notice of notices(noted)) await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(db)
        return result
      })
      if (noted.length > 0) wake()
      return value
    } catch (fault) {
      // The very value that `work` returned.
      if (fault instanceof RolledBack) return fault.result as T
      throw fault
    }
  }

  return {
    wake,
    onFacts: (listen: () => void): void => void listeners.push(listen),
    asPublic: <T>(work: (tx: Transaction) => Promise<T>) => run(PUBLIC_ROLE, {}, work),
    asOrganisation: <T>(organisation: Id, work: (tx: Transaction) => Promise<T>) => run(APPLICATION_ROLE, { org: organisation }, work),
    asStaff: <T>({ organisation, staff }: { readonly organisation: Id; readonly staff: Id }, work: (tx: Transaction) => Promise<T>) => run(APPLICATION_ROLE, { org: organisation, staff }, work),
    asDoorkeeper: <T>(work: (tx: Transaction) => Promise<T>) => run(DOORKEEPER_ROLE, {}, work),
    asKeeper: <T>(work: (tx: Transaction) => Promise<T>) => run(KEEPER_ROLE, {}, work),
  }
}
