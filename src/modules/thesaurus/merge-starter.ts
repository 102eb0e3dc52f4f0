import { describe } from './describe.ts'
import { foldLabel } from './fold-label.ts'
import type { Concept } from './model.ts'
import { conceptFile, type ConceptDescription, type ConceptFile } from './schema.ts'

type Labels = ConceptDescription['labels'][string]

const NOTHING: Omit<ConceptDescription, 'slug'> = { labels: {} }

/** What is new in a list since it was last given, and not held already. */
const added = <T>(now: readonly T[] = [], given: readonly T[] = [], held: readonly T[] = [], keyOf: (item: T) => unknown = (item) => item): T[] => {
  const known = new Set([...given, ...held].map(keyOf))
  return now.filter((item) => !known.has(keyOf(item)))
}

const key = ({ text }: { readonly text: string }) => foldLabel(text)

const mergeLabels = (now: Labels, given: Labels | undefined, held: Labels, hidden: readonly string[], isTaken: (text: string) => boolean): Labels => {
  if (held.length > 0) return [...held, ...added(now, given, [...held, ...hidden.map((text) => ({ text, expands: true }))], key)]
  // A language that was emptied by hand stays so; a name that another concept bears is left to it.
  return given !== undefined || isTaken(now[0]?.text ?? '') ? [] : now
}

/**
 * A concept with what the starter thesaurus adds to it. What was changed or taken away by hand stays so: only what the starter did not
 * say when it was last loaded is new. `isTaken`: whether another concept bears this name in this language.
 */
export const mergeStarter = (starter: ConceptDescription, stored: (Concept & { readonly given: ConceptFile | undefined }) | undefined, isTaken: (language: string, text: string) => boolean): ConceptDescription => {
  const held = stored === undefined ? undefined : describe(stored)
  const given = stored?.given === undefined ? NOTHING : conceptFile.parse(stored.given)
  const languages = new Set([...Object.keys(held?.labels ?? {}), ...Object.keys(starter.labels)])
  const labels: Record<string, Labels> = {}
  const hidden: Record<string, readonly string[]> = {}
  for (const language of languages) {
    const concealed = held?.hidden?.[language] ?? []
    const merged = mergeLabels(starter.labels[language] ?? [], given.labels[language], held?.labels[language] ?? [], concealed, (text) => isTaken(language, text))
    if (merged.length === 0) continue
    labels[language] = merged
    const more = added(starter.hidden?.[language], given.hidden?.[language], [...concealed, ...merged.map(({ text }) => text)], foldLabel)
    if (concealed.length + more.length > 0) hidden[language] = [...concealed, ...more]
  }
  const notation = held?.notation ?? (given.notation === undefined ? starter.notation : undefined)
  const note = held?.note ?? (given.note === undefined ? starter.note : undefined)
  return {
    slug: starter.slug,
    ...(notation !== undefined && { notation }),
    ...(note !== undefined && { note }),
    exactMatch: [...(held?.exactMatch ?? []), ...added(starter.exactMatch, given.exactMatch, held?.exactMatch)],
    broader: [...(held?.broader ?? []), ...added(starter.broader, given.broader, held?.broader)],
    related: [...(held?.related ?? []), ...added(starter.related, given.related, held?.related)],
    labels,
    hidden,
  }
}
