import type { Refusal } from '#kernel'

// The kernel's own two words: a child that runs from the sources may read nothing outside this room, and so no other room's door.

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <const R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal })
