import { element, type Xml } from '../xml.ts'
import { simpleTerms } from './simple.ts'
import type { Term } from './terms.ts'

/** Simple Dublin Core as OAI-PMH wants it (`oai_dc`). */
export const asOaiDc = (terms: readonly Term[]): Xml =>
  element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
    simpleTerms(terms).map(({ element: name, value, language }) => element(`dc:${name}`, { 'xml:lang': language }, value)),
  )

/** DCMI Metadata Terms in RDF/XML, about the document's one address. */
export const asRdf = (terms: readonly Term[], about: string): Xml =>
  element(
    'rdf:RDF',
    {
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.w3.org/1999/02/22-rdf-syntax-ns# http://www.openarchives.org/OAI/2.0/rdf.xsd',
    },
    element(
      'rdf:Description',
      { 'rdf:about': about },
      terms.map(({ term, value, language, iri }) => (iri === true ? element(`dcterms:${term}`, { 'rdf:resource': value }) : element(`dcterms:${term}`, { 'xml:lang': language }, value))),
    ),
  )
