import { join } from 'node:path'
import { refuse, type Result } from '#kernel'
import { listOrganisations, type Actor, type Organisation } from '#network'
import { fillFolder, openBag, type BagWriter, type FolderRefusal } from '#platform/bags'
import { keepConcepts } from '#thesaurus'
import { actorFor, type NotAllowed } from '../policy.ts'
import { tables } from '../tables.ts'
import { todayOf } from '../today.ts'
import { namedBy, readAuthorityRecords } from './authority-records.ts'
import { canonicalJson } from './canonical-json.ts'
import { exportDocument, type ExportDeps, type LostFile } from './export-document.ts'
import { AUTHORITIES_FILE, LIBRARY_FILE, ORGANISATIONS_FILE, THESAURUS_FILE } from './layout.ts'
import type { AuthorityRecord } from './record.ts'

export type ExportInput = {
  /** The folder to be made; absolute. */
  readonly folder: string
  /** A bag for each document, and one for what belongs to none; else one bag of all. */
  readonly each: boolean
  readonly report: (done: number, total: number) => void
  readonly signal: AbortSignal
}

export type ExportSummary = { readonly bags: number; readonly documents: number; readonly files: number; readonly bytes: number; readonly lost: readonly LostFile[] }

export type ExportRefusal = NotAllowed | FolderRefusal

/** What all bags of one export are made from. */
type Ground = { readonly deps: ExportDeps; readonly organisations: readonly Organisation[]; readonly authorities: readonly AuthorityRecord[]; readonly lastNumber: number }

/**
 * Writes the whole library into bags: every document in whatever state, with its files, texts and events, and thesaurus, authority records and the
 * organisations that keep documents. For whoever runs the installation. Documents are written one after the other: what changes meanwhile is in the bag
 * as it was when its turn came. Throws what `signal` says when it is aborted; nothing half is left.
 */
export const exportLibrary = async (deps: ExportDeps, actor: Actor, { folder, each, report, signal }: ExportInput): Promise<Result<ExportSummary, ExportRefusal>> => {
  if (actor.kind !== 'operator' || actorFor(actor, 'withdraw') === undefined) return refuse({ kind: 'not-allowed' })
  const { numbers, owners, lastNumber, authorities } = await deps.database.asKeeper(async (tx) => ({
    numbers: (await tables(tx).selectFrom('document').select('number').orderBy('number').execute()).map(({ number }) => number),
    owners: new Set((await tables(tx).selectFrom('document').select('organisation').distinct().execute()).map(({ organisation }) => organisation)),
    lastNumber: (await tables(tx).selectFrom('document_number').select('last').executeTakeFirstOrThrow()).last,
    authorities: await readAuthorityRecords(tx),
  }))
  const listed = await listOrganisations(deps, actor, {})
  const organisations = listed.value.filter(({ id, kind }) => owners.has(id) || kind === 'secretariat')
  const ground: Ground = { deps, organisations, authorities, lastNumber }
  const onDocument = (done: number): void => {
    signal.throwIfAborted()
    report(done, numbers.length)
  }
  return fillFolder(folder, (part) => (each ? writeEach : writeOne)(ground, part, numbers, onDocument))
}

const writeOne = async (ground: Ground, folder: string, numbers: readonly number[], onDocument: (done: number) => void): Promise<ExportSummary> => {
  const bag = await openBag(folder)
  const lost: LostFile[] = []
  let documents = 0
  for (const [at, number] of numbers.entries()) {
    onDocument(at)
    const written = await exportDocument(ground.deps, bag, number, slugOf(ground))
    if (written === undefined) continue
    documents++
    lost.push(...written.lost)
  }
  await addCommon(bag, ground)
  const sealed = await bag.seal(infoOf(ground, 'The library whole'))
  return { bags: 1, documents, ...sealed, lost }
}

const writeEach = async (ground: Ground, folder: string, numbers: readonly number[], onDocument: (done: number) => void): Promise<ExportSummary> => {
  let summary: ExportSummary = { bags: 0, documents: 0, files: 0, bytes: 0, lost: [] }
  const sealed = ({ files, bytes }: { readonly files: number; readonly bytes: number }, documents: number, lost: readonly LostFile[]): void => {
    summary = { bags: summary.bags + 1, documents: summary.documents + documents, files: summary.files + files, bytes: summary.bytes + bytes, lost: [...summary.lost, ...lost] }
  }
  for (const [at, number] of numbers.entries()) {
    onDocument(at)
    const bag = await openBag(join(folder, `document-${String(number).padStart(9, '0')}`))
    const written = await exportDocument(ground.deps, bag, number, slugOf(ground))
    if (written === undefined) throw new Error('documents are withdrawn and never deleted')
    const { record, lost } = written
    await addLibrary(bag, null)
    await addOrganisations(bag, ground.organisations.filter(({ slug }) => slug === record.organisation))
    await addAuthorities(bag, namedBy(ground.authorities, record))
    sealed(await bag.seal([...infoOf(ground, 'A document of the library'), ['Internal-Sender-Identifier', String(number)]]), 1, lost)
  }
  const bag = await openBag(join(folder, 'library'))
  await addCommon(bag, ground)
  sealed(await bag.seal(infoOf(ground, 'What belongs to no single document of the library')), 0, [])
  return summary
}

const slugOf = ({ organisations }: Ground) => {
  const slugs = new Map(organisations.map(({ id, slug }) => [id, slug]))
  return (id: Organisation['id']): string => {
    const slug = slugs.get(id)
    if (slug === undefined) throw new Error('a document came to belong to an organisation that had none before')
    return slug
  }
}

const addLibrary = (bag: BagWriter, lastNumber: number | null) => bag.add(LIBRARY_FILE, canonicalJson({ format: 'waystation-library', version: 1, lastNumber }))

/** In the shape of a file of the network. Ids are of one installation. */
const addOrganisations = (bag: BagWriter, organisations: readonly Organisation[]) =>
  bag.add(ORGANISATIONS_FILE, canonicalJson({ organisations: organisations.map(({ id: _id, ...said }) => said).toSorted((one, other) => (one.slug < other.slug ? -1 : 1)) }))

const addAuthorities = (bag: BagWriter, authorities: readonly AuthorityRecord[]) => bag.add(AUTHORITIES_FILE, canonicalJson({ format: 'waystation-authorities', version: 1, authorities }))

const addCommon = async (bag: BagWriter, { deps, organisations, authorities, lastNumber }: Ground): Promise<void> => {
  await addLibrary(bag, lastNumber)
  await addOrganisations(bag, organisations)
  await addAuthorities(bag, authorities)
  await bag.add(THESAURUS_FILE, canonicalJson(await keepConcepts(deps)))
}

const infoOf = ({ deps, organisations }: Ground, description: string): (readonly [string, string])[] => [
  ['Source-Organization', organisations.find(({ kind }) => kind === 'secretariat')?.name ?? ''],
  ['External-Description', description],
  ['Bagging-Date', todayOf(deps.clock)],
  ['Bag-Software-Agent', 'Waystation'],
]
