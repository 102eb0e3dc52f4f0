/** A concept, a label or a relation is other than before: whoever derives something from the thesaurus looks again. */
export type ThesaurusChanged = { readonly kind: 'thesaurus.changed' }

/** A concept has gone into another (slugs): whatever bears the one bears the other from now on. */
export type ConceptMerged = { readonly kind: 'thesaurus.concept-merged'; readonly from: string; readonly into: string }
