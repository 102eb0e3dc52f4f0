import type { LanguageTag } from '#kernel'
import { foldLabel } from './fold-label.ts'
import { indexLabels } from './label-index.ts'
import type { Concept, Label } from './model.ts'
import { plainStretches } from './plain-stretches.ts'

/** Another way to say what was looked for. */
export type ExpansionTerm = {
  readonly label: string
  readonly language: LanguageTag
  /** Further languages in which it is the same word: its stem may differ in them. */
  readonly alsoIn: readonly LanguageTag[]
}

/** A concept that stands in a query. */
export type Expansion = {
  /** Its slug. */
  readonly concept: string
  /** The words of the query, as they were typed; places count UTF-16 code units, `end` not included. */
  readonly matched: { readonly text: string; readonly start: number; readonly end: number }
  /** Its other labels, each once: those in the languages of the words first, names before further names. */
  readonly terms: readonly ExpansionTerm[]
  /** Slugs of what is narrower, to be offered apart. */
  readonly narrower: readonly string[]
}

/** Finds the concepts in what a reader typed. `language`: that of the reader; words that name something in it are read so. */
export type ExpandWords = (words: string, language?: string) => readonly Expansion[]

const isShown = ({ kind, expands }: Label): boolean => kind !== 'hidden' && expands

const termsOf = ({ labels }: Concept, typed: string, first: ReadonlySet<LanguageTag>): ExpansionTerm[] => {
  const terms = new Map<string, { label: string; language: LanguageTag; alsoIn: LanguageTag[] }>()
  const shown = labels.filter(isShown)
  for (const { text, language } of [...shown.filter((label) => first.has(label.language)), ...shown.filter((label) => !first.has(label.language))]) {
    const key = foldLabel(text)
    const known = terms.get(key)
    if (known === undefined) terms.set(key, { label: text, language, alsoIn: [] })
    else if (known.language !== language) known.alsoIn.push(language)
  }
  terms.delete(foldLabel(typed))
  return [...terms.values()]
}

/** Makes ready to find concepts in queries. Concepts' labels must come in order: names first, languages as they shall be told. */
export const expanderOf = (concepts: readonly Concept[]): ExpandWords => {
  const index = indexLabels(concepts)
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
  return (words, language) =>
    plainStretches(words).flatMap((stretch) =>
      index.find(stretch.text).flatMap(({ start, end, concepts: found }) => {
        const own = [...found].filter(([, languages]) => [...languages].some((one) => one === language))
        const text = stretch.text.slice(start, end)
        return (own.length > 0 ? own : [...found]).flatMap(([slug, languages]): Expansion[] => {
          const concept = bySlug.get(slug)
          if (concept === undefined) return []
          return [{ concept: slug, matched: { text, start: stretch.start + start, end: stretch.start + end }, terms: termsOf(concept, text, languages), narrower: concept.narrower }]
        })
      }),
    )
}
