import type { Concept, Label } from './model.ts'
import { conceptFile, type ConceptDescription, type ConceptFile } from './schema.ts'

const byLanguage = <T>(labels: readonly Label[], take: (label: Label) => T): Record<string, T[]> => {
  const found: Record<string, T[]> = {}
  for (const label of labels) (found[label.language] ??= []).push(take(label))
  return found
}

/** A concept as a file holds it; what it does not have is left out. */
export const toFile = ({ slug, notation, note, exactMatch, closeMatch, definitions, scopeNotes, broader, related, labels }: Concept): ConceptFile => {
  const hidden = labels.filter(({ kind }) => kind === 'hidden')
  const shown = labels.filter(({ kind }) => kind !== 'hidden')
  return {
    slug,
    ...(notation !== undefined && { notation }),
    ...(note !== undefined && { note }),
    ...(exactMatch.length > 0 && { exactMatch }),
    ...(closeMatch.length > 0 && { closeMatch }),
    ...(Object.keys(definitions).length > 0 && { definitions }),
    ...(Object.keys(scopeNotes).length > 0 && { scopeNotes }),
    ...(broader.length > 0 && { broader }),
    ...(related.length > 0 && { related }),
    labels: byLanguage(shown, ({ text, expands }) => (expands ? text : { text, expands })),
    ...(hidden.length > 0 && { hidden: byLanguage(hidden, ({ text }) => text) }),
  }
}

/** The same as it is saved. */
export const describe = (concept: Concept): ConceptDescription => conceptFile.parse(toFile(concept))

const sorted = (labels: Readonly<Record<string, unknown>> = {}) => Object.entries(labels).toSorted(([one], [other]) => (one < other ? -1 : 1))

/** Equal texts for descriptions that say the same. */
export const canonical = ({ slug, notation, note, exactMatch = [], closeMatch = [], definitions, scopeNotes, broader = [], related = [], labels, hidden }: ConceptDescription): string =>
  JSON.stringify([slug, notation ?? '', note ?? '', exactMatch, closeMatch, sorted(definitions), sorted(scopeNotes), broader.toSorted(), related.toSorted(), sorted(labels), sorted(hidden)])
