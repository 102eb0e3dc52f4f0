import { once } from 'node:events'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { Refused } from './fault.ts'
import type { SkosFormat } from './formats.ts'

/** A node or a text of RDF, as every parser gives it. */
export type Term = { readonly termType: string; readonly value: string; readonly language?: string }
export type OnStatement = (subject: Term, predicate: string, object: Term) => void

/** Takes a file piece by piece. Throws whatever the parser says of a piece. */
export type StatementParser = { readonly write: (text: string) => Promise<void>; readonly end: () => Promise<void> }

const ofN3 = (format: 'text/turtle' | 'application/n-triples', baseIRI: string, onStatement: OnStatement): StatementParser => {
  const heard = { data: (_text: string) => {}, end: (_text: string) => {} }
  const met: { fault?: unknown } = {}
  const parser = new Parser(format === 'text/turtle' ? { format, baseIRI } : { format })
  parser.parse(
    { on: (event, listen) => void (heard[event] = listen) },
    {
      onQuad: (fault, quad) => {
        if (met.fault !== undefined) return
        if (fault !== null) met.fault = fault
        else if (quad) {
          try {
            onStatement(quad.subject, quad.predicate.value, quad.object)
          } catch (refused) {
            met.fault = refused
          }
        }
      },
    },
  )
  const rethrow = (): void => {
    if (met.fault !== undefined) throw met.fault
  }
  return {
    write: async (text) => {
      heard.data(text)
      rethrow()
      // The lexer works in turns of the event loop when it is given pieces.
      await new Promise(setImmediate)
      rethrow()
    },
    end: async () => {
      heard.end('')
      await new Promise(setImmediate)
      rethrow()
    },
  }
}

type Quads = { readonly subject: Term; readonly predicate: Term; readonly object: Term }

const ofStream = (parser: RdfXmlParser | JsonLdParser, onStatement: OnStatement): StatementParser => {
  const met: { fault?: unknown } = {}
  parser.on('data', ({ subject, predicate, object }: Quads) => {
    if (met.fault !== undefined) return
    try {
      onStatement(subject, predicate.value, object)
    } catch (refused) {
      met.fault = refused
    }
  })
  parser.on('error', (fault: unknown) => void (met.fault ??= fault))
  const rethrow = (): void => {
    if (met.fault !== undefined) throw met.fault
  }
  return {
    write: async (text) => {
      await new Promise<void>((resolve) => void parser.write(text, () => resolve()))
      await new Promise(setImmediate)
      rethrow()
    },
    end: async () => {
      const ended = once(parser, 'end').catch(() => {})
      parser.end()
      await ended
      rethrow()
    },
  }
}

/** What describes words somewhere else is not fetched from there: a file says for itself what it means. */
const documentLoader = {
  load: (address: string): Promise<never> => Promise.reject(new Refused({ kind: 'skos-context-elsewhere', address })),
}

export const parserOf = (format: SkosFormat, base: string, onStatement: OnStatement): StatementParser => {
  switch (format) {
    case 'turtle':
      return ofN3('text/turtle', base, onStatement)
    case 'n-triples':
      return ofN3('application/n-triples', base, onStatement)
    case 'rdf-xml':
      return ofStream(new RdfXmlParser({ baseIRI: base, trackPosition: true, validateUri: false }), onStatement)
    case 'json-ld':
      return ofStream(new JsonLdParser({ baseIRI: base, documentLoader }), onStatement)
  }
}
