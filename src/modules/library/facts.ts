import type { Id } from '#kernel'

/** A document, its renditions or its pages are other than before: whoever derives something from it looks again. */
export type DocumentChanged = { readonly kind: 'library.document-changed'; readonly document: Id }
