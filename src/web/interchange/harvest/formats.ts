import type { Document } from '#library'
import { asOaiDc, asRdf } from '../describe/as-xml.ts'
import type { Context } from '../describe/context.ts'
import { stableAddress } from '../describe/stable-address.ts'
import { termsOf } from '../describe/terms.ts'
import type { Xml } from '../xml.ts'

type Format = { readonly prefix: string; readonly schema: string; readonly namespace: string; readonly write: (document: Document, context: Context) => Xml }

/** The forms in which a document's description is given. `dcterms` is RDF; its container is described by the schema that OAI keeps for it. */
export const FORMATS: readonly Format[] = [
  {
    prefix: 'oai_dc', schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd', namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    write: (document, context) => asOaiDc(termsOf(document, context)),
  },
  {
    prefix: 'dcterms', schema: 'http://www.openarchives.org/OAI/2.0/rdf.xsd', namespace: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    write: (document, context) => asRdf(termsOf(document, context), stableAddress(context.address, document.number)),
  },
]

export const formatOf = (prefix: string): Format | undefined => FORMATS.find((format) => format.prefix === prefix)
