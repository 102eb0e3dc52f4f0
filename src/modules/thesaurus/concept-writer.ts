import type { Insertable } from 'kysely'
import { parseLanguageTag, type Id, type LanguageTag } from '#kernel'
import type { Transaction } from '#platform/database'
import { foldLabel } from './fold-label.ts'
import type { ConceptDescription, ConceptFile } from './schema.ts'
import { tables, type ThesaurusTables } from './tables.ts'

type LabelRow = Insertable<ThesaurusTables['concept_label']>
type RelationRow = Insertable<ThesaurusTables['concept_relation']>

// A statement takes 65,535 values at most.
const ROWS_AT_ONCE = 1000

const inBatches = async <T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await write(rows.slice(from, from + ROWS_AT_ONCE))
}

const languageOf = (tag: string): LanguageTag => {
  const language = parseLanguageTag(tag)
  if (language === undefined) throw new Error(`${tag} is no language, and a description holds none such`)
  return language
}

const labelRows = (concept: Id, { labels, hidden = {} }: ConceptDescription): LabelRow[] =>
  Object.entries(labels).flatMap(([tag, own]) => {
    const language = languageOf(tag)
    const all = [
      ...own.map(({ text, expands }, at) => ({ kind: at === 0 ? ('pref' as const) : ('alt' as const), text, expands })),
      ...(hidden[tag] ?? []).map((text) => ({ kind: 'hidden' as const, text, expands: true })),
    ]
    return all.map(({ kind, text, expands }, position) => ({ concept, language, kind, position, text, key: foldLabel(text), expands }))
  })

const relationRows = (concepts: readonly ConceptDescription[], idOf: (slug: string) => Id): RelationRow[] => {
  const rows = new Map<string, RelationRow>()
  const add = (row: RelationRow) => rows.set(`${row.concept} ${row.kind} ${row.other}`, row)
  for (const { slug, broader = [], related = [] } of concepts) {
    const concept = idOf(slug)
    for (const other of broader) add({ concept, kind: 'broader', other: idOf(other) })
    for (const other of related.map(idOf)) add(concept < other ? { concept, kind: 'related', other } : { concept: other, kind: 'related', other: concept })
  }
  return [...rows.values()]
}

/** Writes concepts as they are described, in place of what was there. What they say has been looked at before. */
export const replaceConcepts = async (tx: Transaction, concepts: readonly ConceptDescription[], idOf: (slug: string) => Id): Promise<void> => {
  const rows = concepts.map(({ slug, notation, note, exactMatch = [], closeMatch = [], definitions = {}, scopeNotes = {} }) => ({
    id: idOf(slug), slug, notation: notation ?? null, note: note ?? null, exact_match: exactMatch, close_match: closeMatch, definitions: JSON.stringify(definitions), scope_notes: JSON.stringify(scopeNotes), given: null,
  }))
  await inBatches(rows, (batch) =>
    tables(tx)
      .insertInto('concept')
      .values(batch)
      .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({
        notation: row.ref('excluded.notation'), note: row.ref('excluded.note'), exact_match: row.ref('excluded.exact_match'),
        close_match: row.ref('excluded.close_match'), definitions: row.ref('excluded.definitions'), scope_notes: row.ref('excluded.scope_notes'),
      })))
      .execute(),
  )
  const ids = rows.map(({ id }) => id)
  await inBatches(ids, async (batch) => {
    await tables(tx).deleteFrom('concept_label').where('concept', 'in', batch).execute()
    await tables(tx).deleteFrom('concept_relation').where('concept', 'in', batch).execute()
    await tables(tx).deleteFrom('concept_relation').where('other', 'in', batch).where('kind', '=', 'related').execute()
  })
  await inBatches(concepts.flatMap((concept) => labelRows(idOf(concept.slug), concept)), (batch) => tables(tx).insertInto('concept_label').values(batch).execute())
  await inBatches(relationRows(concepts, idOf), (batch) => tables(tx).insertInto('concept_relation').values(batch).execute())
}

/** Remembers what the starter thesaurus says of a concept. */
export const rememberGiven = async (tx: Transaction, concept: Id, given: ConceptFile): Promise<void> =>
  void (await tables(tx).updateTable('concept').set({ given: JSON.stringify(given) }).where('id', '=', concept).execute())
