import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import { holdThesaurus, noteChange, readConcepts, type StoredConcept } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { describe } from './describe.ts'
import type { ConceptMerged } from './facts.ts'
import type { ConceptNotFound } from './find-concept.ts'
import { takeConceptAway } from './gone-store.ts'
import { merged } from './merged.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { versionOf, type StaleVersion } from './version.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

export type MergeConceptsInput = {
  /** The one that goes, and as it was when somebody decided so. */
  readonly slug: string
  readonly version: string
  /** The one that stays. */
  readonly into: string
}

/**
 * Makes one concept of two. What the one that goes was called, the other is called too; what was narrower, broader or related is so of the
 * other, except where that would contradict what is there. Its slug leads to the other from now on, and documents that bear it follow by a fact.
 */
export const mergeConcepts = async (
  deps: ThesaurusDeps,
  actor: Actor,
  { slug, version, into }: MergeConceptsInput,
): Promise<Result<{ into: string }, NotAllowed | ConceptNotFound | StaleVersion | WriteRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const before = await readConcepts(tx)
    const [gone, kept] = [before.find((concept) => concept.slug === slug), before.find((concept) => concept.slug === into)]
    if (gone === undefined || kept === undefined) return refuse({ kind: 'concept-not-found' })
    if (gone === kept) return refuse({ kind: 'circle', slug })
    if (versionOf(gone) !== version) return refuse({ kind: 'stale-version' })
    const changed = merged(before.map(describe), describe(kept), describe(gone))
    await takeConceptAway(tx, gone, kept.id)
    const withoutIt = (concept: StoredConcept): StoredConcept => ({ ...concept, broader: concept.broader.filter((other) => other !== slug), related: concept.related.filter((other) => other !== slug) })
    const left = before.filter((concept) => concept !== gone).map(withoutIt)
    const written = await writeConcepts(deps, tx, left, changed)
    if (!written.ok) return written
    await noteChange(tx)
    await recordFact(tx, { kind: 'thesaurus.concept-merged', from: slug, into } satisfies ConceptMerged)
    return ok({ into })
  })
}
