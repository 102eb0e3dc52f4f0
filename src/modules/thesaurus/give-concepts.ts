import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import { readConcepts, readRevision, readSlugs } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { presentConcept, type Concept } from './model.ts'
import { transactionOf } from './transaction-of.ts'

/** `revision` grows with every change of the thesaurus. Concepts come by their slugs. */
export type GivenConcepts = { readonly revision: number; readonly concepts: () => AsyncGenerator<Concept, void> }

const AT_ONCE = 200

/**
 * Every concept, a few at a time: a thesaurus of any size takes the memory of these few, and a slow reader holds no transaction. What is changed
 * meanwhile is given as it is when its turn comes.
 */
export const giveConcepts = async (deps: Pick<ThesaurusDeps, 'database'>, actor: Actor): Promise<Result<GivenConcepts, never>> => {
  const revision = await transactionOf(deps.database, actor, readRevision)
  const concepts = async function* () {
    const slugs = await transactionOf(deps.database, actor, readSlugs)
    for (let from = 0; from < slugs.length; from += AT_ONCE) {
      const stored = await transactionOf(deps.database, actor, (tx) => readConcepts(tx, slugs.slice(from, from + AT_ONCE)))
      for (const concept of stored) yield presentConcept(concept)
    }
  }
  return ok({ revision, concepts })
}
