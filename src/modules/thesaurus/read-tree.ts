import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import { readConcepts } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { nameOf } from './model.ts'
import { transactionOf } from './transaction-of.ts'

/** A concept in its place. `languages`: how many it has a name in. */
export type TreeConcept = { readonly slug: string; readonly name: string; readonly broader: readonly string[]; readonly languages: number }

/** The whole thesaurus as a tree is drawn of it, in the alphabetical order of a language. A concept below several others is in it once. */
export const readTree = (deps: Pick<ThesaurusDeps, 'database'>, actor: Actor, { language }: { readonly language: string }): Promise<Result<readonly TreeConcept[], never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const { compare } = new Intl.Collator(language)
    const concepts = (await readConcepts(tx)).map((concept): TreeConcept => ({
      slug: concept.slug,
      name: nameOf(concept, language).text,
      broader: concept.broader,
      languages: concept.labels.filter(({ kind }) => kind === 'pref').length,
    }))
    return ok(concepts.toSorted((one, other) => compare(one.name, other.name) || compare(one.slug, other.slug)))
  })
