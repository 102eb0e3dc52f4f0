import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { thesaurusFile } from './schema.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

/** The file is not of our format: where, and a message key of `ConceptIssue`, or what the schema says of a thing of the wrong shape. */
export type ThesaurusMalformed = { readonly kind: 'thesaurus-malformed'; readonly issues: readonly { readonly path: string; readonly message: string }[] }

export type ImportConceptsRefusal = NotAllowed | ThesaurusMalformed | WriteRefusal

const ISSUES_TOLD = 20

/**
 * Takes in a thesaurus of our own format (parsed JSON). Its concepts are put in place of those with the same slugs; others stay.
 * All of it or nothing.
 */
export const importConcepts = async (
  deps: ThesaurusDeps,
  actor: Actor,
  input: { readonly file: unknown },
): Promise<Result<{ concepts: number; changed: number }, ImportConceptsRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  const read = thesaurusFile.safeParse(input.file)
  if (!read.success) {
    return refuse({ kind: 'thesaurus-malformed', issues: read.error.issues.slice(0, ISSUES_TOLD).map(({ path, message }) => ({ path: path.join('.'), message })) })
  }
  const { concepts } = read.data
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const written = await writeConcepts(deps, tx, await readConcepts(tx), concepts)
    return written.ok ? ok({ concepts: concepts.length, changed: written.value.changed }) : written
  })
}
