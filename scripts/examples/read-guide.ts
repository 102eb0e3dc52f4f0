/** A piece of a document written as plain text: `# ` its title, `## ` a heading, `- ` an item of a list, anything else a paragraph. */
export type Piece = { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] }

const readBlock = (block: string): Piece => {
  if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2) }
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) }
  if (block.startsWith('- ')) return { kind: 'list', items: block.split('\n').map((line) => line.slice(2)) }
  return { kind: 'paragraph', text: block.replaceAll('\n', ' ') }
}

// "like this" and ' as typed; curved as printed.
const curve = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')

/** Reads a text into its pieces, in order. */
export const readGuide = (text: string): readonly Piece[] =>
  curve(text)
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock)
