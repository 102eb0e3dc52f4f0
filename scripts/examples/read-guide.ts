/** A piece of a document written as plain text: `# ` its title, `## ` a heading, `- ` an item of a list, anything else a paragraph. */
export type Piece = { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] }

const readBlock = (block: string): Piece => {
  if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2) }
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) }
  if (block.startsWith('- ')) return { kind: 'list', items: block.split('\n').map((line) => line.slice(2)) }
  return { kind: 'paragraph', text: block.replaceAll('\n', ' ') }
}

const HIGH = ['“', '”'] as const
const LOW_NINE = ['„', '“'] as const
const LOW_SIX = ['„', '”'] as const
const ANGLED = ['«', '»'] as const
const ANGLED_APART = ['«\u{A0}', '\u{A0}»'] as const

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  bg: LOW_NINE, cs: LOW_NINE, de: LOW_NINE, mk: LOW_NINE, pl: LOW_SIX, ro: LOW_SIX, be: ANGLED, ru: ANGLED, uk: ANGLED, fr: ANGLED_APART,
}

// "like this" and ' as typed; curved as the language prints them.
const curve = (text: string, language: string): string => {
  const [open, close] = QUOTES[language] ?? HIGH
  return text.replace(/"([^"]*)"/g, `${open}$1${close}`).replaceAll("'", '’')
}

/** Reads a text into its pieces, in order. `language`: its code, for the marks of quotation. */
export const readGuide = (text: string, language = 'en'): readonly Piece[] =>
  curve(text.normalize('NFC').replaceAll('\r\n', '\n'), language)
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock)

/** The title among the pieces; empty when there is none. */
export const titleOf = (pieces: readonly Piece[]): string => pieces.flatMap((piece) => (piece.kind === 'title' ? [piece.text] : []))[0] ?? ''
