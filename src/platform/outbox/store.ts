import { sql } from 'kysely'
import type { Database } from '#platform/database'
import type { Fact } from './fact.ts'

export type ClaimedFact = { readonly id: string; readonly fact: Fact; readonly attempts: number }

/** A fact whose handlers have failed this often is left for a person to look at. */
const MOST_ATTEMPTS = 12
const CLAIM_SECONDS = 60

/** Takes up to `limit` facts for a minute, oldest first; nobody else gets them meanwhile. */
export const claimFacts = (database: Database, limit: number): Promise<ClaimedFact[]> =>
  database.asKeeper(async ({ db }) => {
    const { rows } = await sql<{ id: string; fact: Fact; attempts: number }>`
      update outbox set attempts = attempts + 1, due_at = now() + make_interval(secs => ${CLAIM_SECONDS})
      where id in (select id from outbox where due_at <= now() and attempts < ${MOST_ATTEMPTS} order by id limit ${limit} for update skip locked)
      returning id::text, fact, attempts`.execute(db)
    return rows.toSorted((one, other) => Number(one.id) - Number(other.id))
  })

/** A fact that all have heard is not kept. */
export const forgetFact = (database: Database, id: string): Promise<void> =>
  database.asKeeper(async ({ db }) => void (await sql`delete from outbox where id = ${id}::bigint`.execute(db)))

/** Tries a fact again later: after 1, 2, 4 … seconds, ten minutes at most. */
export const postponeFact = (database: Database, { id, attempts }: ClaimedFact): Promise<void> =>
  database.asKeeper(async ({ db }) => {
    const seconds = Math.min(600, 2 ** (attempts - 1))
    await sql`update outbox set due_at = now() + make_interval(secs => ${seconds}) where id = ${id}::bigint`.execute(db)
  })

/** Facts that still wait, and facts given up. */
export const countFacts = (database: Database): Promise<{ waiting: number; dead: number }> =>
  database.asKeeper(async ({ db }) => {
    const { rows } = await sql<{ waiting: number; dead: number }>`
      select count(*) filter (where attempts < ${MOST_ATTEMPTS})::int as waiting, count(*) filter (where attempts >= ${MOST_ATTEMPTS})::int as dead from outbox`.execute(db)
    return rows[0] ?? { waiting: 0, dead: 0 }
  })
