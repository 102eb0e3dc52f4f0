import { describe } from './describe.ts'
import { foldLabel } from './fold-label.ts'
import type { Concept, TextsByLanguage } from './model.ts'
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

/** What is meant is said once in a language: what stands here, or else what was not given before. */
const mergeTexts = (now: TextsByLanguage = {}, given: TextsByLanguage = {}, held: TextsByLanguage = {}): TextsByLanguage => ({
  ...Object.fromEntries(Object.entries(now).filter(([language]) => given[language] === undefined)),
  ...held,
})

/**
 * A concept with what another source adds to it: the starter thesaurus, or the file of another. What was changed or taken away by hand stays
 * so: only what the source did not say when it was last loaded is new. `isTaken`: whether another concept bears this name in this language.
 */
export const mergeGiven = (now: ConceptDescription, stored: (Concept & { readonly given: ConceptFile | undefined }) | undefined, isTaken: (language: string, text: string) => boolean): ConceptDescription => {
  const held = stored === undefined ? undefined : describe(stored)
  const given = stored?.given === undefined ? NOTHING : conceptFile.parse(stored.given)
  const languages = new Set([...Object.keys(held?.labels ?? {}), ...Object.keys(now.labels)])
  const labels: Record<string, Labels> = {}
  const hidden: Record<string, readonly string[]> = {}
  for (const language of languages) {
    const concealed = held?.hidden?.[language] ?? []
    const merged = mergeLabels(now.labels[language] ?? [], given.labels[language], held?.labels[language] ?? [], concealed, (text) => isTaken(language, text))
    if (merged.length === 0) continue
    labels[language] = merged
    const more = added(now.hidden?.[language], given.hidden?.[language], [...concealed, ...merged.map(({ text }) => text)], foldLabel)
    if (concealed.length + more.length > 0) hidden[language] = [...concealed, ...more]
  }
  const notation = held?.notation ?? (given.notation === undefined ? now.notation : undefined)
  const note = held?.note ?? (given.note === undefined ? now.note : undefined)
  const list = (part: 'exactMatch' | 'closeMatch' | 'broader' | 'related'): string[] => [...(held?.[part] ?? []), ...added(now[part], given[part], held?.[part])]
  return {
    slug: now.slug,
    ...(notation !== undefined && { notation }),
    ...(note !== undefined && { note }),
    exactMatch: list('exactMatch'),
    closeMatch: list('closeMatch'),
    definitions: mergeTexts(now.definitions, given.definitions, held?.definitions),
    scopeNotes: mergeTexts(now.scopeNotes, given.scopeNotes, held?.scopeNotes),
    broader: list('broader'),
    related: list('related'),
    labels,
    hidden,
  }
}
