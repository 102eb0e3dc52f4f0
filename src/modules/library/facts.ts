import type { Id } from '#kernel'
import type { Sha256 } from '#platform/blobs'

/** A document, its renditions or its pages are other than before: whoever derives something from it looks again. */
export type DocumentChanged = { readonly kind: 'library.document-changed'; readonly document: Id }

/** A rendition no longer needs this file: its bytes go, unless another rendition holds the same. */
export type FileReleased = { readonly kind: 'library.file-released'; readonly sha256: Sha256 }

/** A name in the authority records leads elsewhere now: whatever bears the name is to be indexed anew. */
export type AuthorityChanged = { readonly kind: 'library.authority-changed'; readonly authority: Id }
