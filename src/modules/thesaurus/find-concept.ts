import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import { findByKey, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { foldLabel } from './fold-label.ts'
import { readSuccessor } from './gone-store.ts'
import { presentConcept, type Concept } from './model.ts'
import { transactionOf } from './transaction-of.ts'

export type ConceptNotFound = { readonly kind: 'concept-not-found' }

export type FindConceptInput =
  | { readonly slug: string }
  /** Any label in any language, hidden ones too; case, marks and punctuation do not matter. `language`: whose labels go first. */
  | { readonly label: string; readonly language?: string }

/** A concept by its slug, or by a label. Where several have that label, the one that it names: rather than a further name, and rather in that language. */
export const findConcept = (deps: Pick<ThesaurusDeps, 'database'>, actor: Actor, input: FindConceptInput): Promise<Result<Concept, ConceptNotFound>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const slug = 'slug' in input ? input.slug : await slugOfLabel(tx, input)
    const [stored] = slug === undefined ? [] : await readOrFollow(tx, slug)
    if (stored === undefined) return refuse({ kind: 'concept-not-found' })
    return ok(presentConcept(stored))
  })

/** A slug whose concept was merged into another leads to that one: addresses last. */
const readOrFollow = async (tx: Transaction, slug: string) => {
  const found = await readConcepts(tx, [slug])
  if (found.length > 0) return found
  const successor = await readSuccessor(tx, slug)
  return successor === undefined ? [] : await readConcepts(tx, [successor])
}

const slugOfLabel = async (tx: Transaction, { label, language }: { readonly label: string; readonly language?: string }): Promise<string | undefined> => {
  const key = foldLabel(label)
  return key === '' ? undefined : (await findByKey(tx, key, language))[0]
}
