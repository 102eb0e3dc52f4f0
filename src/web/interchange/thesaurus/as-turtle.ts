import { thesaurusAddress } from '../describe/stable-address.ts'
import type { SkosWriter, Statement } from './concept-statements.ts'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A short literal of Turtle (RDF 1.1 Turtle, section 6.4). */
const literal = (text: string): string =>
  `"${text.toWellFormed().replaceAll(/["\\\p{Cc}]/gu, (sign) => ESCAPES[sign] ?? `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)}"`

const objectOf = (statement: Statement): string =>
  'iri' in statement ? `<${statement.iri}>` : `${literal(statement.text)}${statement.language === undefined ? '' : `@${statement.language}`}`

/** Statements of one term stand together, each term on a line. */
const lineOf = ([term, objects]: readonly [string, readonly string[]]): string => `  skos:${term} ${objects.join(', ')}`

/** A concept scheme in Turtle. */
export const TURTLE: SkosWriter = {
  head: ({ address, name }) =>
    `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n\n<${thesaurusAddress(address)}> a skos:ConceptScheme ;\n  dcterms:title ${literal(name)} .\n\n`,
  concept: (iri, statements) => {
    const terms = new Map<string, string[]>()
    for (const statement of statements) terms.set(statement.term, [...(terms.get(statement.term) ?? []), objectOf(statement)])
    return `<${iri}> a skos:Concept ;\n${[...terms].map(lineOf).join(' ;\n')} .\n`
  },
  between: '\n',
  tail: '',
}
