import { afterAll, beforeAll } from 'vitest'
import { randomIds, type Result } from '#kernel'
import { openInstallation, type Actor } from '#network'
import { openTestDatabase } from '#tests/database'
import type { ThesaurusDeps } from './deps.ts'
import { conceptFile, type ConceptDescription, type ConceptFile } from './schema.ts'

/** A thesaurus without a concept, on a database of its own. */
export type TestThesaurus = ThesaurusDeps & { readonly operator: Extract<Actor, { kind: 'operator' }> }

/** One thesaurus for the tests of one file. Read it inside tests only: `const thesaurus = useThesaurus()`, then `thesaurus()`. */
export const useThesaurus = (): (() => TestThesaurus) => {
  let thesaurus: TestThesaurus | undefined
  beforeAll(async () => {
    const database = await openTestDatabase()
    const installation = valueOf(await openInstallation({ database, ids: randomIds }, { foundAs: 'real' }))
    thesaurus = { database, ids: randomIds, operator: { kind: 'operator', organisation: installation.secretariat.id } }
  })
  afterAll(() => thesaurus?.database.close())
  return () => {
    if (thesaurus === undefined) throw new Error('the thesaurus is open while tests run')
    return thesaurus
  }
}

/** A concept as somebody describes it; called by its slug in English unless something else is said. */
export const aConcept = (slug: string, said: Partial<ConceptFile> = {}): ConceptDescription =>
  conceptFile.parse({ slug, labels: { en: [slug.replaceAll('-', ' ')] }, ...said })

/** The value of a result that is known to be well; a refusal fails the test with its kind. */
export const valueOf = <T>(result: Result<T, { kind: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}
