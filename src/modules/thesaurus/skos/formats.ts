/** The forms of RDF that are read. */
export const SKOS_FORMATS = ['turtle', 'n-triples', 'rdf-xml', 'json-ld'] as const

export type SkosFormat = (typeof SKOS_FORMATS)[number]

const BY_ENDING: Readonly<Record<string, SkosFormat>> = { ttl: 'turtle', n3: 'turtle', nt: 'n-triples', rdf: 'rdf-xml', xml: 'rdf-xml', owl: 'rdf-xml', jsonld: 'json-ld', json: 'json-ld' }

/** By the ending of a file's name; `undefined` for one that no form of RDF has. */
export const formatByName = (name: string): SkosFormat | undefined => BY_ENDING[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']

/** What a file looks like by how it begins. `undefined`: it may be anything that is text. */
export const looksLike = (head: string): 'xml' | 'json' | 'web-page' | 'packed' | undefined => {
  const begin = head.replace(/^\uFEFF/, '').trimStart().toLowerCase()
  if (head.startsWith('PK\u0003') || head.startsWith('\u001F')) return 'packed'
  if (begin.startsWith('<!doctype html') || begin.startsWith('<html')) return 'web-page'
  if (/^<(?:\?xml|!--|!doctype|rdf:rdf)/.test(begin)) return 'xml'
  // A bracket may begin a thing without a name in Turtle too; a brace may not.
  return begin.startsWith('{') ? 'json' : undefined
}

const LOOK = { turtle: undefined, 'n-triples': undefined, 'rdf-xml': 'xml', 'json-ld': 'json' } as const

/** Whether a file of this form may look so. A list of JSON begins like nothing else that is taken for JSON. */
export const fits = (format: SkosFormat, head: string): boolean => {
  const look = looksLike(head)
  return look === LOOK[format] || (look === undefined && format === 'json-ld' && head.replace(/^\uFEFF/, '').trimStart().startsWith('['))
}
