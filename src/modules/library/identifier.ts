/** The schemes by which documents of the field are cited. */
export const IDENTIFIER_SCHEMES = ['CELEX', 'ELI', 'ECLI', 'application', 'GRETA', 'UN', 'ISBN', 'ISSN', 'DOI', 'other'] as const
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

/** A name under which a document is known elsewhere, as it is printed. */
export type Identifier = { readonly scheme: IdentifierScheme; readonly value: string }

// What an identifier looks like says whose it is, where that is certain.
const SHAPES: readonly (readonly [IdentifierScheme, RegExp])[] = [
  ['ECLI', /^ECLI:[A-Z]{2}:[\w.]+:\d{4}:[\w.]+$/i],
  ['ELI', /^(?:https?:\/\/\S+)?\/?eli\/\S+$/i],
  ['DOI', /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i],
  ['CELEX', /^[1-9CE]\d{4}[A-Z]{1,2}\d{4}(?:\(\d+\))?$/i],
  ['GRETA', /^GRETA\s?\(\d{4}\)\s?\d+$/i],
  ['application', /^\d{1,5}\/\d{2}$/],
  ['ISBN', /^(?:ISBN(?:-1[03])?:?\s*)?(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/i],
  ['ISSN', /^(?:ISSN:?\s*)?\d{4}-\d{3}[\dX]$/i],
  ['UN', /^[ACEST](?:\/[\w.()-]+){2,}$/],
]

/** Reads `CELEX:32011L0036`, or a bare identifier whose shape says what it is; anything else is of scheme `other`. `undefined` for no text. */
export const parseIdentifier = (text: string): Identifier | undefined => {
  const value = text.trim()
  if (value === '') return undefined
  const named = /^([A-Za-z]+)\s*:\s*(\S.*)$/.exec(value)
  const scheme = IDENTIFIER_SCHEMES.find((candidate) => candidate.toLowerCase() === named?.[1]?.toLowerCase())
  // ECLI begins with its own name, which belongs to it.
  if (scheme !== undefined && scheme !== 'ECLI' && named?.[2] !== undefined) return { scheme, value: named[2] }
  return { scheme: SHAPES.find(([, shape]) => shape.test(value))?.[0] ?? 'other', value }
}

/** Where an identifier leads on the web, when its scheme has one place for all. */
export const addressOf = ({ scheme, value }: Identifier): string | undefined => {
  switch (scheme) {
    case 'CELEX':
      return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(value)}`
    case 'DOI':
      return `https://doi.org/${value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`
    case 'ELI':
      return value.startsWith('https://') ? value : undefined
    case 'UN':
      return `https://undocs.org/${value.split('/').map(encodeURIComponent).join('/')}`
    default:
      return undefined
  }
}
