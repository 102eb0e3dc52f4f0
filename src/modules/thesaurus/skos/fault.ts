/** Why a file is not read to its end. `line`: in which it was, or up to which the file had been read, counted from 1. */
export type SkosFileRefusal =
  | { readonly kind: 'skos-not-understood'; readonly line: number | undefined; readonly says: string }
  | { readonly kind: 'skos-not-utf8' | 'skos-truncated' | 'skos-text-endless' | 'skos-nested-too-deep' | 'skos-entities'; readonly line: number }
  | { readonly kind: 'skos-looks-otherwise'; readonly looks: 'xml' | 'json' | 'web-page' | 'packed' | 'text' }
  | { readonly kind: 'skos-address-relative' | 'skos-context-elsewhere'; readonly address: string }
  | { readonly kind: 'skos-empty' }
  | { readonly kind: 'skos-too-large'; readonly what: 'concepts' | 'words'; readonly most: number }

/** Carries a refusal out of the depth of a parser; never leaves this folder. */
export class Refused extends Error {
  readonly refusal: SkosFileRefusal
  constructor(refusal: SkosFileRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
