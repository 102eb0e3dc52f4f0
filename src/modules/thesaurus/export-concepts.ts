import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import { readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { toFile } from './describe.ts'
import type { ThesaurusFile } from './schema.ts'
import { transactionOf } from './transaction-of.ts'

/** The whole thesaurus in our own format, concepts by slug: taken in again it is the same. */
export const exportConcepts = (deps: Pick<ThesaurusDeps, 'database'>, actor: Actor): Promise<Result<ThesaurusFile, never>> =>
  transactionOf(deps.database, actor, async (tx) => ok({ format: 'waystation-thesaurus', version: 1, concepts: (await readConcepts(tx)).map(toFile) }))
