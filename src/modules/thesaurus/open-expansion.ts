import { NETWORK_LANGUAGES } from '#kernel'
import { readConcepts, readRevision } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { expanderOf, type ExpandWords } from './expand-words.ts'
import type { Concept } from './model.ts'

/** Expansion of queries, in memory. */
export type OpenExpansion = {
  readonly expand: ExpandWords
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

/** Reads the thesaurus into memory: some megabytes for some thousand concepts. */
export const openExpansion = async (deps: Pick<ThesaurusDeps, 'database'>): Promise<OpenExpansion> => {
  let revision = -1
  let expand = expanderOf([])
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
    expand = expanderOf(changed.concepts.map(inOrder))
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
  return { expand: (words, language) => expand(words, language), refresh }
}
