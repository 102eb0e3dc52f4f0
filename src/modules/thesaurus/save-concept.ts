import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import type { ConceptDescription } from './schema.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

export type SaveConceptRefusal = NotAllowed | WriteRefusal

/** Makes a concept, or puts this in place of what was said of it under its slug. What is narrower than it stays so: that is said there. */
export const saveConcept = async (deps: ThesaurusDeps, actor: Actor, input: ConceptDescription): Promise<Result<{ changed: boolean }, SaveConceptRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const written = await writeConcepts(deps, tx, await readConcepts(tx), [input])
    return written.ok ? ok({ changed: written.value.changed > 0 }) : written
  })
}
