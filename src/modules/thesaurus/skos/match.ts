import type { StoredConcept } from '../concept-store.ts'
import { foldLabel } from '../fold-label.ts'
import type { Source } from '../source-store.ts'
import type { SkosConcept } from './read-skos.ts'

/** By what a concept of a file is known here: it was taken in before, its address is one of ours, somebody said that they are the same, or they are called the same. */
export type MatchedBy = 'taken-in-before' | 'address' | 'exact-match' | 'name'

export type Match = { readonly slug: string; readonly by: MatchedBy }

/** What a file's concepts may be matched with. `ours`: the slug in an address of this installation. */
export type Known = {
  readonly stored: readonly StoredConcept[]
  readonly sources: ReadonlyMap<string, Source>
  readonly ours: (address: string) => string | undefined
  /** Concepts that are called the same are the same. */
  readonly byName: boolean
}

export type Matches = {
  readonly of: ReadonlyMap<string, Match>
  /** Somebody took them away here. */
  readonly takenAway: ReadonlySet<string>
  /** A second one that leads to a concept which another of the file stands for already. */
  readonly twice: ReadonlyMap<string, string>
  /** Called like several concepts here: with their slugs. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

export const nameKey = (language: string, text: string): string => `${language} ${foldLabel(text)}`

/** For each concept of a file the one that it is here, if there is one. No two are the same one. */
export const matchConceptsOf = (concepts: readonly SkosConcept[], { stored, sources, ours, byName }: Known): Matches => {
  const slugs = new Set(stored.map(({ slug }) => slug))
  const byLink = new Map(stored.flatMap(({ slug, exactMatch }) => exactMatch.map((address) => [address, slug] as const)))
  const of = new Map<string, Match>()
  const takenAway = new Set<string>()
  const twice = new Map<string, string>()
  const ambiguous = new Map<string, readonly string[]>()
  const used = new Set<string>()

  const linked = ({ address, says: { exactMatch = [] } }: SkosConcept): Match | undefined => {
    const source = sources.get(address)
    if (source?.slug !== undefined) return { slug: source.slug, by: 'taken-in-before' }
    const own = ours(address)
    if (own !== undefined && slugs.has(own)) return { slug: own, by: 'address' }
    const same = [byLink.get(address), ...exactMatch.map((other) => ours(other) ?? byLink.get(other))].find((slug) => slug !== undefined && slugs.has(slug))
    return same === undefined ? undefined : { slug: same, by: 'exact-match' }
  }
  const left: SkosConcept[] = []
  for (const concept of concepts) {
    const { address } = concept
    const match = linked(concept)
    if (match === undefined && sources.has(address)) takenAway.add(address)
    else if (match === undefined) left.push(concept)
    else if (used.has(match.slug)) twice.set(address, match.slug)
    else {
      of.set(address, match)
      used.add(match.slug)
    }
  }
  if (!byName) return { of, takenAway, twice, ambiguous }

  const names = new Map(stored.flatMap(({ slug, labels }) => labels.filter(({ kind }) => kind === 'pref').map(({ language, text }) => [nameKey(language, text), slug] as const)))
  const called = left.flatMap(({ address, says: { labels } }) => {
    const votes = new Map<string, number>()
    for (const [language, [name]] of Object.entries(labels)) {
      const slug = names.get(nameKey(language, name?.text ?? ''))
      if (slug !== undefined && !used.has(slug)) votes.set(slug, (votes.get(slug) ?? 0) + 1)
    }
    const [best, next] = [...votes].toSorted(([, one], [, other]) => other - one)
    if (best === undefined) return []
    // Called like several: the one with most of the names, unless the others have as many.
    if (next !== undefined && best[1] <= [...votes.values()].reduce((sum, count) => sum + count, 0) / 2) {
      ambiguous.set(address, [...votes.keys()])
      return []
    }
    return [{ address, slug: best[0], votes: best[1] }]
  })
  for (const { address, slug } of called.toSorted((one, other) => other.votes - one.votes)) {
    if (used.has(slug)) continue
    of.set(address, { slug, by: 'name' })
    used.add(slug)
  }
  return { of, takenAway, twice, ambiguous }
}
