import { refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { removeConcept } from '#thesaurus'
import type { LibraryDeps } from './deps.ts'
import { isKeywordUsed } from './own-store.ts'

/** Documents bear it, of whomever; it can be merged into another. */
export type ConceptInUse = { readonly kind: 'concept-in-use' }

type Removed = Awaited<ReturnType<typeof removeConcept>>
type RemoveKeywordRefusal = Extract<Removed, { ok: false }>['refusal'] | ConceptInUse

/** Takes a concept out of the thesaurus that no document bears. Here, because the thesaurus does not know of documents. */
export const removeKeyword = async (
  deps: Pick<LibraryDeps, 'database' | 'ids' | 'thesaurus'>,
  actor: Actor,
  input: { readonly slug: string; readonly version: string },
): Promise<Result<{ removed: true }, RemoveKeywordRefusal>> => {
  if (actor.kind === 'public') return refuse({ kind: 'not-allowed' })
  await deps.thesaurus.refresh()
  const isUsed = await deps.database.asKeeper((tx) => isKeywordUsed(tx, (keyword) => deps.thesaurus.conceptOf(keyword) === input.slug))
  const removed = isUsed ? undefined : await removeConcept(deps, actor, input)
  return removed ?? refuse({ kind: 'concept-in-use' })
}
