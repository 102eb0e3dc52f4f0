import { createHash } from 'node:crypto'
import { canonical, describe } from './describe.ts'
import type { Concept } from './model.ts'

/** Somebody else has changed it since it was read. */
export type StaleVersion = { readonly kind: 'stale-version' }

/**
 * Names what is said of a concept, so that whoever changes it can say what they had before them. Equal for equal words: what was changed and
 * changed back is not stale.
 */
export const versionOf = (concept: Concept): string => createHash('sha256').update(canonical(describe(concept))).digest('hex').slice(0, 16)
