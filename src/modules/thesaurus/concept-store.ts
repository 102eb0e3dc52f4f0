import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { ThesaurusChanged } from './facts.ts'
import type { Concept, Label } from './model.ts'
import type { ConceptFile } from './schema.ts'
import { tables } from './tables.ts'

export type StoredConcept = Concept & { readonly id: Id; readonly given: ConceptFile | undefined }

/** Keeps out whoever else would change the thesaurus until the transaction ends, and waits for whoever was first. */
export const holdThesaurus = async (tx: Transaction): Promise<void> =>
  void (await sql`insert into thesaurus (revision) values (0) on conflict (only_one) do update set revision = thesaurus.revision`.execute(tx.db))

/** Grows with every change; 0 before the first. */
export const readRevision = async (tx: Transaction): Promise<number> => Number((await tables(tx).selectFrom('thesaurus').select('revision').executeTakeFirst())?.revision ?? 0)

/** The digest of the starter thesaurus that was last loaded. */
export const readStarterDigest = async (tx: Transaction): Promise<string | null | undefined> =>
  (await tables(tx).selectFrom('thesaurus').select('starter').executeTakeFirst())?.starter

export const writeStarterDigest = async (tx: Transaction, starter: string): Promise<void> => void (await tables(tx).updateTable('thesaurus').set({ starter }).execute())

/** Says that the thesaurus is other than before. */
export const noteChange = async (tx: Transaction): Promise<void> => {
  await sql`update thesaurus set revision = revision + 1`.execute(tx.db)
  const fact: ThesaurusChanged = { kind: 'thesaurus.changed' }
  await recordFact(tx, fact)
}

const group = <K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> => {
  const groups = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [value])
    else own.push(value)
  }
  return groups
}

const readRelations = async (tx: Transaction, ids: readonly Id[] | undefined) => {
  let query = tables(tx)
    .selectFrom('concept_relation as relation')
    .innerJoin('concept as one', 'one.id', 'relation.concept')
    .innerJoin('concept as other', 'other.id', 'relation.other')
    .select(['relation.kind', 'one.slug as one', 'other.slug as other'])
    .orderBy('one.slug')
    .orderBy('other.slug')
  if (ids !== undefined) query = query.where((row) => row.or([row('relation.concept', 'in', ids), row('relation.other', 'in', ids)]))
  const rows = await query.execute()
  const of = (kind: 'broader' | 'related') => rows.filter((row) => row.kind === kind)
  return {
    broader: group(of('broader').map(({ one, other }) => [one, other])),
    narrower: group(of('broader').map(({ one, other }) => [other, one])),
    related: group(of('related').flatMap(({ one, other }) => [[one, other], [other, one]] as const)),
  }
}

/** Concepts with all that belongs to them, by slug: those asked for, as far as they are there, or every one. */
export const readConcepts = async (tx: Transaction, slugs?: readonly string[]): Promise<StoredConcept[]> => {
  if (slugs?.length === 0) return []
  const concepts = tables(tx).selectFrom('concept').selectAll().orderBy('slug')
  const rows = await (slugs === undefined ? concepts : concepts.where('slug', 'in', slugs)).execute()
  const ids = slugs === undefined ? undefined : rows.map(({ id }) => id)
  if (rows.length === 0) return []
  const named = tables(tx).selectFrom('concept_label').selectAll().orderBy('concept').orderBy('position')
  const labels = group((await (ids === undefined ? named : named.where('concept', 'in', ids)).execute()).map((row) => [row.concept, row]))
  const { broader, narrower, related } = await readRelations(tx, ids)
  return rows.map(({ id, slug, notation, note, exact_match: exactMatch, close_match: closeMatch, definitions, scope_notes: scopeNotes, given }) => ({
    id,
    slug,
    notation: notation ?? undefined,
    note: note ?? undefined,
    exactMatch,
    closeMatch,
    definitions,
    scopeNotes,
    given: given ?? undefined,
    labels: (labels.get(id) ?? []).map(({ language, kind, text, expands }): Label => ({ language, kind, text, expands })),
    broader: broader.get(slug) ?? [],
    narrower: narrower.get(slug) ?? [],
    related: related.get(slug) ?? [],
  }))
}

export const readSlugs = async (tx: Transaction): Promise<string[]> => (await tables(tx).selectFrom('concept').select('slug').orderBy('slug').execute()).map(({ slug }) => slug)

/** The slugs of concepts that have a label of this key, the best first: a name in that language, a name, another label. */
export const findByKey = async (tx: Transaction, key: string, language: string | undefined): Promise<string[]> => {
  const rows = await tables(tx)
    .selectFrom('concept_label as label')
    .innerJoin('concept', 'concept.id', 'label.concept')
    .select(['concept.slug', 'label.language', 'label.kind'])
    .where('label.key', '=', key)
    .orderBy('concept.slug')
    .execute()
  const rank = (row: (typeof rows)[number]) => (row.language === language ? 0 : 3) + ['pref', 'alt', 'hidden'].indexOf(row.kind)
  return [...new Set(rows.toSorted((one, other) => rank(one) - rank(other)).map(({ slug }) => slug))]
}

/** Labels that hold these words, given as a key: from the beginning of a word on. */
export const findByWords = (tx: Transaction, key: string) =>
  tables(tx)
    .selectFrom('concept_label as label')
    .innerJoin('concept', 'concept.id', 'label.concept')
    .select(['concept.slug', 'label.language', 'label.kind', 'label.text', 'label.key'])
    .where(sql<boolean>`position(${` ${key}`} in ' ' || label.key) > 0`)
    .orderBy('concept.slug')
    .orderBy('label.position')
    .execute()

const countBroader = (column: 'concept' | 'other') =>
  sql<number>`(select count(*)::int from concept_relation where kind = 'broader' and ${sql.ref(`concept_relation.${column}`)} = concept.id)`

/** Concepts as lists need them: names in the language asked for and in English, and how many are above and below. */
export const readNames = async (tx: Transaction, language: string) => {
  const rows = await tables(tx).selectFrom('concept').select(['id', 'slug', countBroader('concept').as('broader'), countBroader('other').as('narrower')]).execute()
  const labels = await tables(tx)
    .selectFrom('concept_label')
    .select(['concept', 'language', 'kind', 'text', 'expands'])
    .where('kind', '=', 'pref')
    .where(sql<boolean>`language in (${language}, 'en')`)
    .execute()
  const named = group(labels.map((label) => [label.concept, label]))
  return rows.map(({ id, slug, broader, narrower }) => ({ slug, broader, narrower, labels: named.get(id) ?? [] }))
}
