/** A concept, a label or a relation is other than before: whoever derives something from the thesaurus looks again. */
export type ThesaurusChanged = { readonly kind: 'thesaurus.changed' }
