import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Id, LanguageTag } from '#kernel'
import type { Transaction } from '#platform/database'
import type { LabelKind, TextsByLanguage } from './model.ts'
import type { ConceptFile } from './schema.ts'

type TextsColumn = JSONColumnType<TextsByLanguage, string, string>

/** Rows as they lie in the database. `bigint` comes back as text. */
export type ThesaurusTables = {
  thesaurus: { only_one: Generated<boolean>; revision: ColumnType<string, number, never>; starter: string | null }
  concept: {
    id: Id
    slug: string
    notation: string | null
    note: string | null
    exact_match: readonly string[]
    close_match: readonly string[]
    definitions: TextsColumn
    scope_notes: TextsColumn
    given: JSONColumnType<ConceptFile, string, string> | null
  }
  concept_label: {
    concept: Id
    language: LanguageTag
    kind: LabelKind
    position: number
    text: string
    key: string
    expands: boolean
  }
  concept_gone: { slug: string; merged_into: Id | null }
  concept_source: { address: string; concept: Id | null; given: JSONColumnType<ConceptFile, string, string> }
  concept_relation: { concept: Id; kind: 'broader' | 'related'; other: Id }
}

export const tables = (tx: Transaction) => tx.db.withTables<ThesaurusTables>()
