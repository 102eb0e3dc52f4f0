import type { StoredConcept } from '../concept-store.ts'
import { canonical, describe } from '../describe.ts'
import { foldLabel } from '../fold-label.ts'
import { mergeGiven } from '../merge-given.ts'
import { conceptFile, type ConceptDescription, type ConceptFile } from '../schema.ts'
import { broaderKey, contradictions, relatedKey, type Pairs } from './calm-relations.ts'
import { matchConceptsOf, nameKey, type Known, type MatchedBy } from './match.ts'
import type { SkosFile, SkosLeftOut, SkosRemark } from './read-skos.ts'
import { slugFor } from './slugs.ts'

/** What became of a concept of the file, or would. */
export type MappedConcept = { readonly kind: 'made' | 'added-to' | 'unchanged'; readonly address: string; readonly slug: string; readonly by: MatchedBy | undefined; readonly name: string }

/** What somebody should look at: a name that another concept bears, or that is another than ours; what could be several; what contradicts what is here. */
export type MappingRemark = SkosRemark<SkosLeftOut | 'name-taken' | 'name-differs' | 'ambiguous' | 'matched-twice' | 'taken-away-here' | 'no-free-name' | 'contradicts-ours'>

export type ImportPlan = {
  readonly mapped: readonly MappedConcept[]
  readonly remarks: readonly MappingRemark[]
  readonly write: readonly ConceptDescription[]
  readonly sources: readonly { readonly address: string; readonly slug: string; readonly given: ConceptFile }[]
}

export type PlanSettings = Known & {
  /** Slugs of concepts that were taken away. */
  readonly gone: ReadonlySet<string>
  readonly prefix: string | undefined
}

const nameIn = ({ labels }: ConceptDescription): string => labels['en']?.[0]?.text ?? Object.values(labels)[0]?.[0]?.text ?? ''

const pairsOf = (concepts: readonly Pick<ConceptDescription, 'slug' | 'broader' | 'related'>[]): Pairs => ({
  broader: concepts.flatMap(({ slug, broader = [] }) => broader.map((other) => [slug, other] as const)),
  related: concepts.flatMap(({ slug, related = [] }) => related.map((other) => [slug, other] as const)),
})

/** A file may say nothing wrong and yet too much for one concept, with what is here already. */
const withinLimits = (concept: ConceptDescription): ConceptDescription => ({
  ...concept,
  exactMatch: concept.exactMatch?.slice(0, 100), closeMatch: concept.closeMatch?.slice(0, 100), broader: concept.broader?.slice(0, 100), related: concept.related?.slice(0, 500),
  labels: Object.fromEntries(Object.entries(concept.labels).map(([language, own]) => [language, own.slice(0, 100)])),
  ...(concept.hidden !== undefined && { hidden: Object.fromEntries(Object.entries(concept.hidden).map(([language, own]) => [language, own.slice(0, 100)])) }),
})

/**
 * What taking in a file makes of the thesaurus; writes nothing. What stands here stays: a file adds what is missing, and what was changed by hand since
 * it was taken in before stays so.
 */
export const planImport = (file: SkosFile, settings: PlanSettings): ImportPlan => {
  const { stored, sources, ours, gone, prefix } = settings
  const remarks: MappingRemark[] = [...file.leftOut]
  const matches = matchConceptsOf(file.concepts, settings)
  for (const [address, slugs] of matches.ambiguous) remarks.push({ kind: 'ambiguous', address, detail: slugs.join(', ') })
  for (const [address, slug] of matches.twice) remarks.push({ kind: 'matched-twice', address, detail: slug })
  for (const address of matches.takenAway) remarks.push({ kind: 'taken-away-here', address })

  const bySlug = new Map(stored.map((concept) => [concept.slug, concept]))
  const names = new Map(stored.flatMap(({ slug, labels }) => labels.filter(({ kind }) => kind === 'pref').map(({ language, text }) => [nameKey(language, text), slug] as const)))
  const slugs = new Map([...matches.of].map(([address, { slug }]) => [address, slug]))
  const taken = new Set([...bySlug.keys(), ...gone])
  const pending: { address: string; slug: string; known: StoredConcept | undefined; now: ConceptDescription; merged: ConceptDescription; broader: readonly string[]; related: readonly string[] }[] = []
  for (const { address, says, broader, related } of file.concepts) {
    if (matches.takenAway.has(address) || matches.twice.has(address)) continue
    const slug = slugs.get(address) ?? slugFor({ address, name: says.labels['en']?.[0]?.text, prefix }, (one) => taken.has(one))
    const known = bySlug.get(slug)
    // An address of our own is the concept itself, not the same elsewhere.
    const elsewhere = [address, ...(says.exactMatch ?? [])].filter((one) => ours(one) === undefined)
    const now = { ...says, slug, exactMatch: [...new Set(elsewhere)] }
    const isTaken = (language: string, text: string): boolean => (names.get(nameKey(language, text)) ?? slug) !== slug
    const given = sources.get(address)?.given
    const merged = withinLimits(mergeGiven(now, known === undefined ? undefined : { ...known, given }, isTaken))
    for (const [language, [name]] of Object.entries(now.labels)) {
      const text = name?.text ?? ''
      const own = merged.labels[language]?.[0]?.text
      if (own === undefined && isTaken(language, text)) remarks.push({ kind: 'name-taken', address, detail: `${text} (${language}): ${names.get(nameKey(language, text)) ?? ''}` })
      else if (own !== undefined && foldLabel(own) !== foldLabel(text)) remarks.push({ kind: 'name-differs', address, detail: `${text} · ${own} (${language})` })
    }
    if (Object.keys(merged.labels).length === 0) {
      remarks.push({ kind: 'no-free-name', address })
      continue
    }
    taken.add(slug)
    slugs.set(address, slug)
    for (const [language, [name]] of Object.entries(merged.labels)) names.set(nameKey(language, name?.text ?? ''), slug)
    pending.push({ address, slug, known, now, merged, broader, related })
  }

  // Relations last, when every concept has its slug.
  const there = new Set(pending.map(({ slug }) => slug))
  const led = (addresses: readonly string[], own: string): string[] => [...new Set(addresses.flatMap((address) => slugs.get(address) ?? []))].filter((slug) => slug !== own && (there.has(slug) || bySlug.has(slug)))
  const withRelations = pending.map((one) => {
    const now = { ...one.now, broader: led(one.broader, one.slug), related: led(one.related, one.slug) }
    const given = sources.get(one.address)?.given
    const news = (part: 'broader' | 'related') => now[part].filter((slug) => given?.[part]?.includes(slug) !== true && one.known?.[part].includes(slug) !== true)
    const { address, slug, known, merged } = one
    return { address, slug, known, merged, now, added: { slug, broader: news('broader'), related: news('related') } }
  })
  const without = contradictions(pairsOf(stored), pairsOf(withRelations.map(({ added }) => added)))
  const write = withRelations.map(({ slug, address, merged, known, added }) => {
    const stays = (part: 'broader' | 'related', other: string): boolean => {
      const isCalm = part === 'broader' ? !without.broader.has(broaderKey(slug, other)) : !without.related.has(relatedKey(slug, other))
      if (!isCalm) remarks.push({ kind: 'contradicts-ours', address, detail: other })
      return isCalm
    }
    const list = (part: 'broader' | 'related') => [...(known?.[part] ?? []), ...added[part].filter((other) => stays(part, other))]
    return withinLimits({ ...merged, broader: list('broader'), related: list('related') })
  })
  const mapped = withRelations.map(({ address, slug, known }, at): MappedConcept => {
    const concept = write[at]
    const kind = known === undefined ? 'made' : concept !== undefined && canonical(describe(known)) === canonical(concept) ? 'unchanged' : 'added-to'
    return { kind, address, slug, by: matches.of.get(address)?.by, name: concept === undefined ? '' : nameIn(concept) }
  })
  const newSources = withRelations.flatMap(({ address, slug, now }) => {
    const before = sources.get(address)
    return before?.slug === slug && canonical(conceptFile.parse(before.given)) === canonical(now) ? [] : [{ address, slug, given: now }]
  })
  return { mapped, remarks, write: write.filter((_, at) => mapped[at]?.kind !== 'unchanged'), sources: newSources }
}
