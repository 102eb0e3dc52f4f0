import { NETWORK_LANGUAGES } from '#kernel'
import { readConcepts, readRevision } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { expanderOf, type ExpandWords } from './expand-words.ts'
import { foldLabel } from './fold-label.ts'
import { nameOf, type Concept } from './model.ts'

/** The thesaurus in memory: for every search, every label of a facet and every document that is indexed. */
export type Thesaurus = {
  readonly expand: ExpandWords
  /** The concept (its slug) that a keyword names: by its slug, or by a label in any language. */
  conceptOf(keyword: string): string | undefined
  /** What a concept is called in a language, or else in English; `undefined` for what is no concept. */
  labelOf(slug: string, language?: string): string | undefined
  /** Everything that a concept is called. */
  labelsOf(slug: string): readonly string[]
  /** Brings it in step with the database: one small question when nothing has changed. To be called on `thesaurus.changed`. */
  refresh(): Promise<void>
}

const place = (language: string): number => {
  const at = NETWORK_LANGUAGES.findIndex((one) => one === language)
  return at < 0 ? NETWORK_LANGUAGES.length : at
}

// Names of all languages in the order of the network, then further names.
const inOrder = (concept: Concept): Concept => ({
  ...concept,
  labels: concept.labels.toSorted((one, other) => Number(one.kind !== 'pref') - Number(other.kind !== 'pref') || place(one.language) - place(other.language)),
})

/** Concepts by slug, and slugs by every name: a preferred name counts for more than another concept's further one. */
const namesIn = (concepts: readonly Concept[]) => {
  const named = concepts.flatMap(({ slug, labels }) => labels.map(({ kind, text }) => ({ slug, isName: kind === 'pref', key: foldLabel(text) })))
  const ascending = named.toSorted((one, other) => Number(one.isName) - Number(other.isName))
  return { concepts: new Map(concepts.map((concept) => [concept.slug, concept])), slugs: new Map(ascending.map(({ key, slug }) => [key, slug])) }
}

/** Reads the thesaurus into memory: some megabytes for some thousand concepts. */
export const openThesaurus = async (deps: Pick<ThesaurusDeps, 'database'>): Promise<Thesaurus> => {
  let revision = -1
  let concepts: readonly Concept[] = []
  // Made from the concepts when first wanted: a start does not wait for thousands of labels to be taken apart.
  let expander: ExpandWords | undefined
  let names: ReturnType<typeof namesIn> | undefined
  const known = () => (names ??= namesIn(concepts))
  let running: Promise<void> | undefined

  const read = () =>
    deps.database.asPublic(async (tx) => {
      const latest = await readRevision(tx)
      // A change that comes between the two is read now and read again: it raises the revision.
      return latest === revision ? undefined : { latest, concepts: await readConcepts(tx) }
    })

  const bringInStep = async (): Promise<void> => {
    const changed = await read()
    if (changed === undefined) return
    concepts = changed.concepts
    expander = undefined
    names = undefined
    revision = changed.latest
  }

  // One after the other: who asks while another reads may know of a later change.
  const refresh = (): Promise<void> => {
    const before = running
    const next = (async () => {
      await before?.catch(() => undefined)
      await bringInStep()
    })()
    running = next
    return next
  }

  await refresh()
  return {
    expand: (words, language) => {
      expander ??= expanderOf(concepts.map(inOrder))
      return expander(words, language)
    },
    conceptOf: (keyword) => known().slugs.get(foldLabel(keyword)) ?? (known().concepts.has(keyword) ? keyword : undefined),
    labelOf: (slug, language = 'en') => {
      const concept = known().concepts.get(slug)
      return concept && nameOf(concept, language).text
    },
    labelsOf: (slug) => known().concepts.get(slug)?.labels.map(({ text }) => text) ?? [],
    refresh,
  }
}
