import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import type { ConceptDescription } from './schema.ts'
import { versionOf, type StaleVersion } from './version.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

export type SaveConceptRefusal = NotAllowed | StaleVersion | WriteRefusal

/**
 * Makes a concept, or puts this in place of what was said of it under its slug. What is narrower than it stays so: that is said there.
 * `version`: what the writer had before them; `null`: nothing, so that the concept must not be there yet; left out, nobody looks.
 */
export const saveConcept = async (deps: ThesaurusDeps, actor: Actor, input: ConceptDescription, version?: string | null): Promise<Result<{ changed: boolean }, SaveConceptRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const before = await readConcepts(tx)
    const known = before.find(({ slug }) => slug === input.slug)
    if (version === null && known !== undefined) return refuse({ kind: 'concept-repeated', slug: input.slug })
    if (typeof version === 'string' && (known === undefined || versionOf(known) !== version)) return refuse({ kind: 'stale-version' })
    const written = await writeConcepts(deps, tx, before, [input])
    return written.ok ? ok({ changed: written.value.changed > 0 }) : written
  })
}
