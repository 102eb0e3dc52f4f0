import type { Actor } from '#network'
import type { Database, Transaction } from '#platform/database'

/** A transaction that sees what this actor may see. */
export const transactionOf = <T>(database: Database, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  actor.kind === 'public' ? database.asPublic(work) : database.asOrganisation(actor.organisation, work)
