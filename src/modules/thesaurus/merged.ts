import { foldLabel } from './fold-label.ts'
import type { TextsByLanguage } from './model.ts'
import { findRelationFault } from './relations.ts'
import type { ConceptDescription } from './schema.ts'

type Labels = ConceptDescription['labels'][string]

/** All that one concept is called, and then what the other is called besides: its name becomes a further one, or the name where there was none. */
const mergedLabels = (kept: ConceptDescription, gone: ConceptDescription): Pick<ConceptDescription, 'labels' | 'hidden'> => {
  const labels: Record<string, Labels> = {}
  const hidden: Record<string, readonly string[]> = {}
  for (const language of new Set([...Object.keys(kept.labels), ...Object.keys(gone.labels)])) {
    const known = new Set<string>()
    const isOnce = (text: string): boolean => known.size < known.add(foldLabel(text)).size
    const concealed = kept.hidden?.[language] ?? []
    const own = kept.labels[language] ?? []
    for (const text of [...own.map((label) => label.text), ...concealed]) known.add(foldLabel(text))
    labels[language] = [...own, ...(gone.labels[language] ?? []).filter(({ text }) => isOnce(text))]
    const more = [...concealed, ...(gone.hidden?.[language] ?? []).filter(isOnce)]
    if (more.length > 0) hidden[language] = more
  }
  return { labels, hidden }
}

const without = (slugs: readonly string[] = [], ...away: readonly string[]): string[] => slugs.filter((slug) => !away.includes(slug))

/** A thesaurus in which one concept has taken the place of another: only the concepts that say something else than before. */
export const merged = (concepts: readonly ConceptDescription[], kept: ConceptDescription, gone: ConceptDescription): ConceptDescription[] => {
  const others = concepts.filter(({ slug }) => slug !== kept.slug && slug !== gone.slug)
  // Begins with what the two do not say of each other, and takes in one by one what makes no contradiction.
  const held = new Map<string, ConceptDescription>(others.map((concept) => [concept.slug, { ...concept, broader: without(concept.broader, gone.slug), related: without(concept.related, gone.slug) }]))
  const said = { ...kept, ...mergedLabels(kept, gone), broader: without(kept.broader, gone.slug), related: without(kept.related, gone.slug), notation: kept.notation ?? gone.notation, note: kept.note ?? gone.note }
  const both = (part: 'exactMatch' | 'closeMatch'): string[] => [...new Set([...(kept[part] ?? []), ...(gone[part] ?? [])])]
  // In a language in which one says what it means, the other says nothing besides.
  const texts = (part: 'definitions' | 'scopeNotes'): TextsByLanguage => ({ ...gone[part], ...kept[part] })
  held.set(kept.slug, { ...said, exactMatch: both('exactMatch'), closeMatch: both('closeMatch'), definitions: texts('definitions'), scopeNotes: texts('scopeNotes') })
  const touched = new Set([kept.slug])
  const isCalm = (): boolean =>
    findRelationFault({
      broader: [...held.values()].flatMap(({ slug, broader = [] }) => broader.map((other) => [slug, other] as const)),
      related: [...held.values()].flatMap(({ slug, related = [] }) => related.map((other) => [slug, other] as const)),
    }) === undefined
  const add = (slug: string, part: 'broader' | 'related', other: string): void => {
    const concept = held.get(slug)
    if (concept === undefined || slug === other || concept[part]?.includes(other)) return
    held.set(slug, { ...concept, [part]: [...(concept[part] ?? []), other] })
    if (!isCalm()) held.set(slug, concept)
  }
  for (const other of without(gone.broader, kept.slug)) add(kept.slug, 'broader', other)
  for (const { slug, broader = [] } of others) {
    if (!broader.includes(gone.slug)) continue
    touched.add(slug)
    add(slug, 'broader', kept.slug)
  }
  for (const other of without(gone.related, kept.slug)) add(kept.slug, 'related', other)
  return [...held.values()].filter(({ slug }) => touched.has(slug))
}
