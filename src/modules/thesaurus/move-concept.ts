import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { describe } from './describe.ts'
import type { ConceptNotFound } from './find-concept.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

export type MoveConceptInput = {
  readonly slug: string
  /** From below which concept it is taken; none: it only comes below another one too. */
  readonly from?: string | undefined
  /** Below which it comes; none: it is taken away from there, and may be a top concept then. */
  readonly to?: string | undefined
}

/**
 * Takes a concept from below one and puts it below another; below what else it stands, it stays. Needs no version: what it says holds
 * whatever else has been said meanwhile, and moving back undoes it.
 */
export const moveConcept = async (deps: ThesaurusDeps, actor: Actor, { slug, from, to }: MoveConceptInput): Promise<Result<{ changed: boolean }, NotAllowed | ConceptNotFound | WriteRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const before = await readConcepts(tx)
    const known = before.find((concept) => concept.slug === slug)
    if (known === undefined) return refuse({ kind: 'concept-not-found' })
    const broader = [...known.broader.filter((other) => other !== from && other !== to), ...(to === undefined ? [] : [to])]
    const written = await writeConcepts(deps, tx, before, [{ ...describe(known), broader }])
    return written.ok ? ok({ changed: written.value.changed > 0 }) : written
  })
}
