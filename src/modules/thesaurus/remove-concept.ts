import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, noteChange, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import type { ConceptNotFound } from './find-concept.ts'
import { takeConceptAway } from './gone-store.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { versionOf, type StaleVersion } from './version.ts'

/** Others stand below it, and would lose their place. */
export type ConceptHasNarrower = { readonly kind: 'concept-has-narrower' }

/** Takes a concept away for good; the starter does not bring it back. Whether documents bear it, whoever asks has looked. */
export const removeConcept = async (
  deps: ThesaurusDeps,
  actor: Actor,
  { slug, version }: { readonly slug: string; readonly version: string },
): Promise<Result<{ removed: true }, NotAllowed | ConceptNotFound | StaleVersion | ConceptHasNarrower>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const [known] = await readConcepts(tx, [slug])
    if (known === undefined) return refuse({ kind: 'concept-not-found' })
    if (versionOf(known) !== version) return refuse({ kind: 'stale-version' })
    if (known.narrower.length > 0) return refuse({ kind: 'concept-has-narrower' })
    await takeConceptAway(tx, known, null)
    await noteChange(tx)
    return ok({ removed: true })
  })
}
