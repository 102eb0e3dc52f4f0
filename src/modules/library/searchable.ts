import type { Id } from '#kernel'
import type { IndexedDocument } from '#platform/search'
import type { NamesOf } from './authority-store.ts'
import type { DocumentRow } from './document-store.ts'
import { numberToken } from './number-token.ts'
import type { RenditionRow } from './rendition-store.ts'

type Around = {
  readonly renditions: readonly Pick<RenditionRow, 'language'>[]
  readonly pages: IndexedDocument['pages']
  readonly names: NamesOf
  readonly work: Id
  /** The concept that a keyword names, if the thesaurus knows one. */
  readonly concept: (keyword: string) => string | undefined
  /** Everything that a concept is called. */
  readonly labels: (concept: string) => readonly string[]
}

const unique = (values: readonly (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[]

/** A document as the index takes it: its words by weight, what it is sifted by, and who may find it. */
export const searchableFrom = (row: DocumentRow, { renditions, pages, names, work, concept, labels }: Around): IndexedDocument => {
  const { details } = row
  const people = unique([...row.authors, ...row.publishers, details.caseLaw?.court, details.monitoring?.body])
  const keywords = unique(row.keywords.map((keyword) => concept(keyword) ?? keyword))
  return {
    document: row.id,
    revision: Number(row.revision),
    language: row.language,
    title: [row.title, ...Object.values(details.titles ?? {})].join('\n'),
    names: unique([...people, ...people.map(names.shown), ...people.flatMap(names.variants), details.caseLaw?.parties]).join('\n'),
    description: unique([
      row.summary ?? undefined,
      ...Object.values(details.summaries ?? {}),
      ...row.keywords,
      ...keywords.flatMap(labels),
      ...row.types,
      ...row.instruments,
      ...(details.identifiers ?? []).map(({ value }) => value),
      ...(details.caseLaw?.articles ?? []),
      details.caseLaw?.outcome,
      details.monitoring?.round,
      details.monitoring?.stage,
      // Found by `number:`.
      numberToken(row.number),
    ]).join('\n'),
    pages,
    facets: {
      language: unique([row.language, ...renditions.map(({ language }) => language)]),
      type: unique(row.types),
      keyword: keywords,
      country: unique(row.countries),
      year: unique([row.date?.slice(0, 4)]),
      publisher: unique(row.publishers.map(names.shown)),
      own: row.own_publication ? ['yes'] : [],
    },
    access: row.access === 'organisation' || isHeldBack(row) ? row.organisation : row.access,
    date: row.date ?? undefined,
    work,
  }
}

// What an embargo still holds back is seen by its organisation alone, as the rows are.
const isHeldBack = ({ network }: DocumentRow): boolean => !network
