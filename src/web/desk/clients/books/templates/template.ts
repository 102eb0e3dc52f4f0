/** A part of a template. In texts, `{organisation}` is filled in where it is known; what else stands in braces is a blank that says what belongs there. */
export type Part =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly list: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }

/** A text for a duty of a member's own. `source`: the law it is made for. `checkedOn`: the day on which it was last held against that. The first row of a table is its head. */
export type Template = {
  readonly name: string
  readonly title: string
  readonly purpose: string
  readonly source: string
  readonly owner: string
  readonly checkedOn: string
  readonly parts: readonly Part[]
}

/** Who keeps the texts of this program, and answers for them. */
export const KEEPER = 'The secretariat of the network'

/** The law that all of them are made for. */
export const GDPR = 'Regulation (EU) 2016/679 (GDPR)'

/** What a blank may be filled with. */
export type Filling = Readonly<Record<string, string>>

/** A piece of a filled text: as it stands, filled in, or a blank with what belongs there. */
export type Piece = { readonly kind: 'text' | 'filled' | 'blank'; readonly says: string }

/** A text with its blanks filled as far as is known. */
export const fill = (text: string, filling: Filling): readonly Piece[] =>
  text.split(/(\{[^{}]*\})/).filter((piece) => piece !== '').map((piece): Piece => {
    if (!piece.startsWith('{')) return { kind: 'text', says: piece }
    const name = piece.slice(1, -1)
    const known = Object.hasOwn(filling, name) ? filling[name]?.trim() : undefined
    return known ? { kind: 'filled', says: known } : { kind: 'blank', says: name }
  })
