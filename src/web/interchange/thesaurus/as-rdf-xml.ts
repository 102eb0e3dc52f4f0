import { thesaurusAddress } from '../describe/stable-address.ts'
import { element } from '../xml.ts'
import type { SkosWriter } from './concept-statements.ts'

/** A concept scheme in RDF/XML. */
export const RDF_XML: SkosWriter = {
  head: ({ address, name }) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:dcterms="http://purl.org/dc/terms/">\n' +
    `${element('skos:ConceptScheme', { 'rdf:about': thesaurusAddress(address) }, element('dcterms:title', {}, name)).xml}\n`,
  concept: (iri, statements) =>
    element(
      'skos:Concept',
      { 'rdf:about': iri },
      statements.map((statement) => ('iri' in statement ? element(`skos:${statement.term}`, { 'rdf:resource': statement.iri }) : element(`skos:${statement.term}`, { 'xml:lang': statement.language }, statement.text))),
    ).xml,
  between: '\n',
  tail: '\n</rdf:RDF>\n',
}
