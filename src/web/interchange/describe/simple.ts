import type { Term, TermName } from './terms.ts'

/** The fifteen elements of simple Dublin Core. */
export type SimpleName = 'title' | 'creator' | 'subject' | 'description' | 'publisher' | 'date' | 'type' | 'format' | 'identifier' | 'source' | 'language' | 'relation' | 'coverage' | 'rights'

/** What a term is for readers who know the fifteen elements alone (DCMI: "dumb-down"). */
const SIMPLE: Readonly<Record<TermName, SimpleName>> = {
  title: 'title', alternative: 'title', abstract: 'description', creator: 'creator', publisher: 'publisher', issued: 'date', type: 'type', subject: 'subject', spatial: 'coverage',
  language: 'language', identifier: 'identifier', format: 'format', extent: 'format', source: 'source', rights: 'rights', license: 'rights', accessRights: 'rights',
  provenance: 'description', relation: 'relation', isVersionOf: 'relation', hasVersion: 'relation', replaces: 'relation', isReplacedBy: 'relation', references: 'relation',
  isReferencedBy: 'relation', requires: 'relation', isRequiredBy: 'relation', hasFormat: 'identifier', isPartOf: 'relation', valid: 'coverage', conformsTo: 'relation',
}

/** Statements in the fifteen elements, each said once. */
export const simpleTerms = (terms: readonly Term[]): readonly (Omit<Term, 'term'> & { readonly element: SimpleName })[] => {
  const said = new Map(terms.map(({ term, ...rest }) => [JSON.stringify([SIMPLE[term], rest.value, rest.language]), { element: SIMPLE[term], ...rest }]))
  return [...said.values()]
}
