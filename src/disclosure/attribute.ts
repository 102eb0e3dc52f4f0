/**
 * One question of the microdata and its public list of codes. The list is fixed before anybody looks at the data, and what is missing has
 * codes of its own ("not asked", "not known"): every person's answer is exactly one of the codes.
 */
export type Attribute = { readonly name: string; readonly codes: readonly string[] }

/** One person's answers, in the order of the attributes; each is one of its attribute's codes. */
export type MicrodataRow = readonly string[]

export type AttributeRefusal =
  | { readonly kind: 'no-attributes' }
  | { readonly kind: 'attribute-repeated'; readonly attribute: string }
  | { readonly kind: 'no-codes'; readonly attribute: string }
  /** With one code alone there is nothing to tell: leave the attribute out. */
  | { readonly kind: 'single-category'; readonly attribute: string }
  | { readonly kind: 'code-repeated'; readonly attribute: string; readonly code: string }

/** What is wrong with a list of attributes; `undefined` when every one has a name of its own and two codes or more. */
export const attributeFault = (attributes: readonly Attribute[]): AttributeRefusal | undefined => {
  if (attributes.length === 0) return { kind: 'no-attributes' }
  const names = new Set<string>()
  for (const { name, codes } of attributes) {
    if (names.has(name)) return { kind: 'attribute-repeated', attribute: name }
    names.add(name)
    if (codes.length === 0) return { kind: 'no-codes', attribute: name }
    const seen = new Set<string>()
    for (const code of codes) {
      if (seen.has(code)) return { kind: 'code-repeated', attribute: name, code }
      seen.add(code)
    }
    if (codes.length === 1) return { kind: 'single-category', attribute: name }
  }
  return undefined
}
