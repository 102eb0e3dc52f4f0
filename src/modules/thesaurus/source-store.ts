import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { ConceptFile } from './schema.ts'
import { tables } from './tables.ts'

/** Which concept stands here for an address in another thesaurus, and what that one said of it when it was last taken in. Without a slug: somebody took it away. */
export type Source = { readonly slug: string | undefined; readonly given: ConceptFile }

const ROWS_AT_ONCE = 500

export const readSources = async (tx: Transaction): Promise<Map<string, Source>> => {
  const rows = await tables(tx).selectFrom('concept_source').leftJoin('concept', 'concept.id', 'concept_source.concept').select(['concept_source.address', 'concept.slug', 'concept_source.given']).execute()
  return new Map(rows.map(({ address, slug, given }) => [address, { slug: slug ?? undefined, given }]))
}

/** Remembers what another thesaurus says of concepts. */
export const rememberSources = async (tx: Transaction, sources: readonly { readonly address: string; readonly concept: Id; readonly given: ConceptFile }[]): Promise<void> => {
  const rows = sources.map(({ address, concept, given }) => ({ address, concept, given: JSON.stringify(given) }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tables(tx)
      .insertInto('concept_source')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.column('address').doUpdateSet({ concept: sql`excluded.concept`, given: sql`excluded.given` }))
      .execute()
  }
}
