import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { tables } from './tables.ts'

/** Removes a concept and remembers that somebody did, and what stands in its place. What had been merged into it leads there too. */
export const takeConceptAway = async (tx: Transaction, { id, slug }: { readonly id: Id; readonly slug: string }, into: Id | null): Promise<void> => {
  await tables(tx).updateTable('concept_gone').set({ merged_into: into }).where('merged_into', '=', id).execute()
  await tables(tx).insertInto('concept_gone').values({ slug, merged_into: into }).onConflict((conflict) => conflict.column('slug').doUpdateSet({ merged_into: into })).execute()
  await tables(tx).updateTable('concept_source').set({ concept: into }).where('concept', '=', id).execute()
  await tables(tx).deleteFrom('concept').where('id', '=', id).execute()
}

/** Slugs of concepts that were taken away → the slug of what stands in their place, if anything does. */
export const readGone = async (tx: Transaction): Promise<Map<string, string | undefined>> => {
  const rows = await tables(tx).selectFrom('concept_gone').leftJoin('concept', 'concept.id', 'concept_gone.merged_into').select(['concept_gone.slug', 'concept.slug as into']).execute()
  return new Map(rows.map(({ slug, into }) => [slug, into ?? undefined]))
}

/** What stands in the place of a concept that was taken away. */
export const readSuccessor = async (tx: Transaction, slug: string): Promise<string | undefined> => {
  const row = await tables(tx).selectFrom('concept_gone').innerJoin('concept', 'concept.id', 'concept_gone.merged_into').select('concept.slug').where('concept_gone.slug', '=', slug).executeTakeFirst()
  return row?.slug
}

/** Whoever makes a concept anew wants it. */
export const bringBack = async (tx: Transaction, slugs: readonly string[]): Promise<void> => {
  if (slugs.length > 0) await tables(tx).deleteFrom('concept_gone').where('slug', 'in', slugs).execute()
}
