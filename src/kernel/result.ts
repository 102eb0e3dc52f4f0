/**
 * What a use case gives back: a value, or a refusal that the caller must look at.
 * A refusal is a plain object with a `kind`; bugs are thrown and never travel this way.
 *
 * @example
 * const found = await findDocument(deps, actor, { number: 7 })
 * if (!found.ok) return found.refusal.kind // 'document-not-found'
 */
export type Result<T, R extends Refusal> =
  | { readonly ok: true; readonly value: T }
  // A use case that never refuses has nothing else to be looked at.
  | ([R] extends [never] ? never : { readonly ok: false; readonly refusal: R })

/** The least a refusal carries. Its `kind` is a message key; prose is made where it is shown. */
export type Refusal = { readonly kind: string }

/** A result that never refuses. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <const R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
})
