import { sql } from 'kysely'
import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { transactionOf } from './transaction-of.ts'

type Sets = { readonly types: readonly string[]; readonly languages: readonly string[]; readonly countries: readonly string[]; /** The first second in which anything changed. */ readonly earliest: Date | undefined }

/** The types, languages and countries of all that is or was public. */
export const listHarvestSets = (deps: Pick<LibraryDeps, 'database'>, actor: Actor): Promise<Result<Sets, never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const { rows } = await sql<{ types: string[] | null; languages: string[] | null; countries: string[] | null; earliest: Date | null }>`
      select (select array_agg(distinct one order by one) from harvest, unnest(types) as one) as types,
        (select array_agg(distinct language order by language) from harvest) as languages,
        (select array_agg(distinct one order by one) from harvest, unnest(countries) as one) as countries,
        (select min(changed_at) from harvest) as earliest`.execute(tx.db)
    const [found] = rows
    return ok({ types: found?.types ?? [], languages: found?.languages ?? [], countries: found?.countries ?? [], earliest: found?.earliest ?? undefined })
  })
