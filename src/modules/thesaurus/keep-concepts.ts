import { ok, refuse, type Result } from '#kernel'
import { z } from 'zod'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import { holdThesaurus, noteChange, readConcepts, type StoredConcept } from './concept-store.ts'
import type { ThesaurusDeps } from './deps.ts'
import { canonical, describe, toFile } from './describe.ts'
import { readGone, takeConceptAway } from './gone-store.ts'
import type { ThesaurusMalformed } from './import-concepts.ts'
import { writerFor, type NotAllowed } from './policy.ts'
import { conceptFile, thesaurusFile } from './schema.ts'
import { writeConcepts, type WriteRefusal } from './write-concepts.ts'

const keptThesaurus = thesaurusFile.extend({
  /** What was taken away, and what stands in its place. */
  gone: z.array(z.object({ slug: z.string().max(80), into: z.string().max(80).nullable() })).max(20_000),
})

/** A thesaurus with what is remembered of concepts that are gone: all that has to be kept of it. */
export type KeptThesaurus = z.input<typeof keptThesaurus>

/** Relations come in the order of ids, which are random. */
const inOrder = (concept: StoredConcept): StoredConcept => Object.assign(concept, { broader: concept.broader.toSorted(), related: concept.related.toSorted() })

/** The whole thesaurus, to be kept: concepts and what is gone, by slug. */
export const keepConcepts = (deps: Pick<ThesaurusDeps, 'database'>): Promise<KeptThesaurus> =>
  deps.database.asKeeper(async (tx) => ({
    format: 'waystation-thesaurus',
    version: 1,
    concepts: (await readConcepts(tx)).map((concept) => toFile(inOrder(concept))),
    gone: [...(await readGone(tx))].map(([slug, into]) => ({ slug, into: into ?? null })).toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
  }))

// Of a pair only one side says that the two are related: that makes no difference to what the starter gave.
const alone = (concept: Parameters<typeof canonical>[0]): string => canonical({ ...concept, related: [] })

/** Whether nobody has worked on this thesaurus: it is as the starter gave it. */
const isUntouched = (stored: readonly StoredConcept[], gone: ReadonlyMap<string, unknown>): boolean =>
  gone.size === 0 && stored.every((concept) => concept.given !== undefined && alone(describe(concept)) === alone(conceptFile.parse(concept.given)))

/**
 * Takes a kept thesaurus in again. Where nobody has worked on the one that is here, it becomes that one; else what is missing is added and nothing that
 * is here is changed. `other`: concepts that stand here in other words, and stayed so.
 */
export const restoreConcepts = async (deps: ThesaurusDeps, actor: Actor, file: unknown): Promise<Result<{ readonly changed: number; readonly other: number }, NotAllowed | ThesaurusMalformed | WriteRefusal>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  const read = keptThesaurus.safeParse(file)
  if (!read.success) return refuse({ kind: 'thesaurus-malformed', issues: read.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message })) })
  const { concepts, gone } = read.data
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    await holdThesaurus(tx)
    const stored = await readConcepts(tx)
    const known = new Map(stored.map((concept) => [concept.slug, concept]))
    if (isUntouched(stored, await readGone(tx))) {
      for (const { slug } of gone) await takeAway(tx, known, slug, undefined)
      const written = await writeConcepts(deps, tx, gone.length === 0 ? stored : await readConcepts(tx), concepts)
      if (!written.ok || gone.length === 0) return written.ok ? ok({ changed: written.value.changed, other: 0 }) : written
      const now = new Map((await readConcepts(tx)).map((concept) => [concept.slug, concept]))
      for (const { slug, into } of gone) if (into !== null) await takeAway(tx, now, slug, now.get(into))
      await noteChange(tx)
      return ok({ changed: written.value.changed, other: 0 })
    }
    const other = concepts.filter((concept) => {
      const here = known.get(concept.slug)
      return here !== undefined && canonical(concept) !== canonical(describe(here))
    })
    const there = new Set(known.keys())
    const isKept = (slug: string): boolean => there.has(slug)
    const taken = await readGone(tx)
    const missing = concepts.filter(({ slug }) => !known.has(slug) && !taken.has(slug))
    for (const { slug } of missing) there.add(slug)
    const written = await writeConcepts(deps, tx, stored, missing.map((concept) => Object.assign(concept, { broader: (concept.broader ?? []).filter(isKept), related: (concept.related ?? []).filter(isKept) })))
    return written.ok ? ok({ changed: written.value.changed, other: other.length }) : written
  })
}

const takeAway = async (tx: Transaction, known: ReadonlyMap<string, StoredConcept>, slug: string, into: StoredConcept | undefined): Promise<void> => {
  const concept = known.get(slug)
  // One that was never here is remembered all the same: a later starter does not bring it.
  await takeConceptAway(tx, { slug, id: concept?.id ?? NOBODY }, into?.id ?? null)
}

/** No concept has this id. */
const NOBODY = '00000000-0000-4000-8000-000000000000' as StoredConcept['id'] // An id by its shape.
