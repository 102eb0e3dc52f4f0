import { createHash } from 'node:crypto'
import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import { holdThesaurus, readConcepts } from '../concept-store.ts'
import type { ThesaurusDeps } from '../deps.ts'
import { readGone } from '../gone-store.ts'
import { writerFor, type NotAllowed } from '../policy.ts'
import { readSources, rememberSources } from '../source-store.ts'
import { writeConcepts, type WriteRefusal } from '../write-concepts.ts'
import { planImport, type ImportPlan, type MappedConcept, type MappingRemark } from './plan-import.ts'
import { readSkos, type SkosOptions, type SkosRefusal } from './read-skos.ts'

export type ImportSkosInput = SkosOptions & {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Only says what would become of it. */
  readonly dryRun: boolean
  /** The plan that somebody has seen: another one is not carried out. */
  readonly expected?: string | undefined
  /** A word that the slugs of concepts which are made begin with. */
  readonly asScheme?: string | undefined
  /** Whether concepts that are called the same are taken for the same. */
  readonly byName: boolean
  /** Scheme and host of this installation, as its own exports name concepts. */
  readonly address?: string | undefined
}

/** The file, or the thesaurus here, is not what it was when somebody looked at what would become of it. */
export type PlanChanged = { readonly kind: 'plan-changed' }

/** What became of a file. `plan`: names all that is written. `notKept`: languages that were left out, with how many texts were in each. */
export type SkosMapping = {
  readonly plan: string
  readonly statements: number
  readonly mapped: readonly MappedConcept[]
  readonly remarks: readonly MappingRemark[]
  readonly notKept: Readonly<Record<string, number>>
  readonly changed: number
}

/** Names a plan: equal for equal plans. */
const nameOf = ({ mapped, remarks, write }: ImportPlan): string => createHash('sha256').update(JSON.stringify([mapped, remarks, write])).digest('hex')

/** The slug in an address of a concept of this installation. */
const ownSlugs = (address: string | undefined) => (one: string): string | undefined => {
  const begin = `${address ?? ''}/thesaurus/`
  return address !== undefined && one.startsWith(begin) ? one.slice(begin.length) : undefined
}

/**
 * Takes in a thesaurus in SKOS, and says what each of its concepts has become. All of it or nothing; the same file again changes nothing, and a later
 * one adds what is new in it. The file is read before the thesaurus is held: nobody waits for it.
 */
export const importSkos = async (deps: ThesaurusDeps, actor: Actor, input: ImportSkosInput): Promise<Result<SkosMapping, NotAllowed | SkosRefusal | WriteRefusal | PlanChanged>> => {
  const writer = writerFor(actor)
  if (writer === undefined) return refuse({ kind: 'not-allowed' })
  const read = await readSkos(input.chunks, input)
  if (!read.ok) return read
  const file = read.value
  return deps.database.asOrganisation(writer.organisation, async (tx) => {
    if (!input.dryRun) await holdThesaurus(tx)
    const stored = await readConcepts(tx)
    const gone = new Set((await readGone(tx)).keys())
    const plan = planImport(file, { stored, sources: await readSources(tx), gone, ours: ownSlugs(input.address), byName: input.byName, prefix: input.asScheme })
    const name = nameOf(plan)
    const said = { plan: name, statements: file.statements, mapped: plan.mapped, remarks: plan.remarks, notKept: file.notKept, changed: plan.write.length }
    if (input.dryRun) return ok(said)
    if (input.expected !== undefined && input.expected !== name) return refuse({ kind: 'plan-changed' })
    const written = await writeConcepts(deps, tx, stored, plan.write)
    if (!written.ok) return written
    await rememberSources(tx, plan.sources.map(({ address, slug, given }) => ({ address, given, concept: written.value.idOf(slug) })))
    return ok(said)
  })
}
