import { thesaurusAddress } from '../describe/stable-address.ts'
import type { SkosTerm, SkosWriter, Statement } from './concept-statements.ts'

/** How each term is written: by language, as a plain text, or as an address. */
const WRITTEN: Readonly<Record<SkosTerm, 'by-language' | 'text' | 'address'>> = {
  prefLabel: 'by-language', altLabel: 'by-language', hiddenLabel: 'by-language', notation: 'text', note: 'by-language', definition: 'by-language', scopeNote: 'by-language',
  broader: 'address', narrower: 'address', related: 'address', exactMatch: 'address', closeMatch: 'address', inScheme: 'address', topConceptOf: 'address',
}

const termIn = (term: string, how: (typeof WRITTEN)[SkosTerm]): object =>
  ({ 'by-language': { '@id': `skos:${term}`, '@container': '@language' }, text: { '@id': `skos:${term}` }, address: { '@id': `skos:${term}`, '@type': '@id' } })[how]

/** Stands in the file itself, so that nobody has to fetch it. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#', title: 'http://purl.org/dc/terms/title',
  ...Object.fromEntries(Object.entries(WRITTEN).map(([term, how]) => [term, termIn(term, how)])),
}

/** One value stands alone, several in a list. */
const oneOrList = (values: readonly string[]): string | readonly string[] => (values.length === 1 ? (values[0] ?? []) : values)

const valueOf = (statements: readonly Statement[]): unknown => {
  const byLanguage = new Map<string, string[]>()
  const plain: string[] = []
  for (const statement of statements) {
    if ('iri' in statement) plain.push(statement.iri)
    else if (statement.language === undefined) plain.push(statement.text.toWellFormed())
    else byLanguage.set(statement.language, [...(byLanguage.get(statement.language) ?? []), statement.text.toWellFormed()])
  }
  return byLanguage.size > 0 ? Object.fromEntries([...byLanguage].map(([language, texts]) => [language, oneOrList(texts)])) : oneOrList(plain)
}

/** A concept scheme in JSON-LD 1.1. */
export const JSON_LD: SkosWriter = {
  head: ({ address, name }) => `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${JSON.stringify({ '@id': thesaurusAddress(address), '@type': 'skos:ConceptScheme', title: name.toWellFormed() })},\n`,
  concept: (iri, statements) => {
    const terms = Map.groupBy(statements, ({ term }) => term)
    return JSON.stringify({ '@id': iri, '@type': 'skos:Concept', ...Object.fromEntries([...terms].map(([term, own]) => [term, valueOf(own)])) })
  },
  between: ',\n',
  tail: '\n]}\n',
}
