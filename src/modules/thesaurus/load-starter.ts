import { createHash } from 'node:crypto'
import { holdThesaurus, readConcepts, readStarterDigest, writeStarterDigest, type StoredConcept } from './concept-store.ts'
import { rememberGiven } from './concept-writer.ts'
import type { ThesaurusDeps } from './deps.ts'
import { canonical } from './describe.ts'
import { foldLabel } from './fold-label.ts'
import { readGone } from './gone-store.ts'
import { mergeGiven } from './merge-given.ts'
import { findRelationFault, type Relations } from './relations.ts'
import { conceptFile, type ConceptDescription, type ConceptFile } from './schema.ts'
import { STARTER } from './starter/index.ts'
import { writeConcepts } from './write-concepts.ts'

type Pair = { readonly kind: keyof Relations; readonly slug: string; readonly other: string }

const pairsOf = (concepts: readonly Pick<ConceptDescription, 'slug' | 'broader' | 'related'>[]): Pair[] =>
  concepts.flatMap(({ slug, broader = [], related = [] }) => [
    ...broader.map((other): Pair => ({ kind: 'broader', slug, other })),
    ...related.map((other): Pair => ({ kind: 'related', slug, other })),
  ])

const isFaulty = (pairs: readonly Pair[]): boolean => {
  const of = (wanted: keyof Relations) => pairs.flatMap(({ kind, slug, other }) => (kind === wanted ? [[slug, other] as const] : []))
  return findRelationFault({ broader: of('broader'), related: of('related') }) !== undefined
}

const named = ({ kind, slug, other }: Pair): string => [kind, ...(kind === 'related' ? [slug, other].toSorted() : [slug, other])].join(' ')

// A relation of the starter that what was made by hand contradicts is left out.
const withoutContradictions = (merged: readonly ConceptDescription[], stored: readonly StoredConcept[]): readonly ConceptDescription[] => {
  const held = pairsOf(stored)
  if (!isFaulty([...held, ...pairsOf(merged)])) return merged
  const known = new Set(held.map(named))
  const kept = [...held]
  for (const pair of pairsOf(merged)) {
    if (known.has(named(pair)) || isFaulty([...kept, pair])) continue
    known.add(named(pair))
    kept.push(pair)
  }
  return merged.map((concept) => {
    const stays = (kind: keyof Relations, all: readonly string[] = []) => all.filter((other) => known.has(named({ kind, slug: concept.slug, other })))
    return { ...concept, broader: stays('broader', concept.broader), related: stays('related', concept.related) }
  })
}

/** What somebody took away stays away; where it went into another concept, what was said of it is said of that one. */
const withoutGone = (starter: readonly ConceptFile[], gone: ReadonlyMap<string, string | undefined>): readonly ConceptFile[] => {
  if (gone.size === 0) return starter
  const led = (slugs: readonly string[] = [], own: string): string[] => [...new Set(slugs.flatMap((slug) => (gone.has(slug) ? (gone.get(slug) ?? []) : slug)))].filter((slug) => slug !== own)
  const redirected = (concept: ConceptFile): ConceptFile => ({ ...concept, broader: led(concept.broader, concept.slug), related: led(concept.related, concept.slug) })
  return starter.filter(({ slug }) => !gone.has(slug)).map(redirected)
}

const namesOf = (stored: readonly StoredConcept[]): Map<string, string> =>
  new Map(stored.flatMap(({ slug, labels }) => labels.filter(({ kind }) => kind === 'pref').map(({ language, text }) => [`${language} ${foldLabel(text)}`, slug])))

const isNews = (starter: ConceptDescription, stored: StoredConcept | undefined): boolean =>
  stored?.given === undefined || canonical(conceptFile.parse(stored.given)) !== canonical(starter)

/**
 * Brings the starter thesaurus of the field into the database: what is missing is added, what was changed or taken away by hand stays so.
 * To be called at every start; once all is there it only looks. Gives the count of concepts that were made or added to.
 * `starter`: another than the one that ships.
 */
export const loadStarter = (deps: ThesaurusDeps, starter: readonly ConceptFile[] = STARTER): Promise<number> =>
  deps.database.asKeeper(async (tx) => {
    const digest = createHash('sha256').update(JSON.stringify(starter)).digest('hex')
    if ((await readStarterDigest(tx)) === digest) return 0
    await holdThesaurus(tx)
    const stored = await readConcepts(tx)
    const bySlug = new Map(stored.map((concept) => [concept.slug, concept]))
    const gone = await readGone(tx)
    const news = withoutGone(starter, gone).map((concept) => ({ file: concept, says: conceptFile.parse(concept) })).filter(({ says }) => isNews(says, bySlug.get(says.slug)))
    const names = namesOf(stored)
    const isTaken = (slug: string) => (language: string, text: string) => (names.get(`${language} ${foldLabel(text)}`) ?? slug) !== slug
    const merged = news.map(({ says }) => mergeGiven(says, bySlug.get(says.slug), isTaken(says.slug)))
    const written = await writeConcepts(deps, tx, stored, withoutContradictions(merged, stored))
    if (!written.ok) throw new Error(`the starter thesaurus is at odds with itself: ${JSON.stringify(written.refusal)}`)
    await writeStarterDigest(tx, digest)
    for (const { file } of news) await rememberGiven(tx, written.value.idOf(file.slug), file)
    return written.value.changed
  })
