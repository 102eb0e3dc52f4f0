import type { Transaction } from '#platform/database'

/** Something that has happened, told to whoever wants to know: a kind in the past tense and ids, never content. */
export type Fact = { readonly kind: string } & Readonly<Record<string, string | number>>

type OutboxTables = { outbox: { kind: string; fact: string } }

/** Writes a fact down in the transaction that makes it true: both are kept, or neither. */
export const recordFact = async (tx: Transaction, fact: Fact): Promise<void> => {
  await tx.db.withTables<OutboxTables>().insertInto('outbox').values({ kind: fact.kind, fact: JSON.stringify(fact) }).execute()
  tx.noteFact(fact)
}
