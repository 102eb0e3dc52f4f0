const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#'

export const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
export const CONCEPT = `${SKOS}Concept`

/** What the text of a node is said with: a label of SKOS-XL, or a note that says more than its text. */
export const TEXT_OF_NODE: ReadonlySet<string> = new Set([`${SKOS_XL}literalForm`, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'])

export type TextTerm = 'pref' | 'alt' | 'hidden' | 'definition' | 'scope'

/** What is said of a concept by a text, or by a node that holds one. */
export const TEXTS: ReadonlyMap<string, TextTerm> = new Map([
  [`${SKOS}prefLabel`, 'pref'], [`${SKOS_XL}prefLabel`, 'pref'], [`${SKOS}altLabel`, 'alt'], [`${SKOS_XL}altLabel`, 'alt'], [`${SKOS}hiddenLabel`, 'hidden'], [`${SKOS_XL}hiddenLabel`, 'hidden'],
  [`${SKOS}definition`, 'definition'], [`${SKOS}scopeNote`, 'scope'],
])

export type LinkTerm = 'broader' | 'narrower' | 'related' | 'exactMatch' | 'closeMatch' | 'scheme' | 'top'

/** What is said of a concept by the address of another thing. */
export const LINKS: ReadonlyMap<string, LinkTerm> = new Map([
  [`${SKOS}broader`, 'broader'], [`${SKOS}narrower`, 'narrower'], [`${SKOS}related`, 'related'], [`${SKOS}exactMatch`, 'exactMatch'], [`${SKOS}closeMatch`, 'closeMatch'],
  [`${SKOS}inScheme`, 'scheme'], [`${SKOS}topConceptOf`, 'top'],
])

export const NOTATION = `${SKOS}notation`
export const NOTE = `${SKOS}note`
export const HAS_TOP = `${SKOS}hasTopConcept`
export const DEPRECATED = 'http://www.w3.org/2002/07/owl#deprecated'
/** How the Publications Office says that a concept is no longer in use. */
export const STATUS = 'http://publications.europa.eu/ontology/euvoc#status'
export const STATUS_GONE = /\/concept-status\/(?:DEPRECATED|RETIRED|OBSOLETE)$/
