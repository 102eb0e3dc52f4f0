import type { NetworkLanguage } from '#kernel'
import type { ConceptFile } from '../schema.ts'

/** A concept of the starter thesaurus: as in a file of our format, with labels in every language of the network. */
export type StarterConcept = Omit<ConceptFile, 'labels'> & { readonly labels: Readonly<Record<NetworkLanguage, ConceptFile['labels'][string]>> }

/** A label too general to look for other words by: `demand`, `return`. It leads to its concept, and takes no part in expansion. */
export const silent = (text: string): { readonly text: string; readonly expands: false } => ({ text, expands: false })
