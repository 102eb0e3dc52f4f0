import type { Readable } from 'node:stream'
import { ok, refuse, UNDETERMINED, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { BlobRefusal, StoredBlob } from '#platform/blobs'
import { isDiskFull, isUniqueViolation, type Transaction } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import type { Description } from './description.ts'
import { holdDocument, holdNumbers, insertDocument, readDocument, reserveNumber, takeNumber, updateDocument, type DocumentRow } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import { READ_RENDITION } from './jobs.ts'
import { HEAD_BYTES, kindOfFile, type KindRefusal } from './kind-of-file.ts'
import { MEDIA_TYPES, type MediaType } from './model.ts'
import { peek } from './peek.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { deleteRenditions, describeRendition, findByContent, insertRendition, readRenditions, type RenditionRow } from './rendition-store.ts'

export type SaveDocumentInput = {
  /** Given: the document of that number is made or brought up to date. Not given: a file already held is unchanged, any other gets the next number. */
  readonly number: number | undefined
  readonly description: Description
  readonly file: { readonly name: string; open(): Readable }
  /** A document that is new is published at once, or else a draft. One that is known keeps its state. */
  readonly publish: boolean
}

export type SavedDocument = {
  readonly number: number
  readonly rendition: Id
  readonly changed: boolean
  /** Another document that holds the same bytes. The file is kept once. */
  readonly sameFileAs: number | undefined
}

export type SaveDocumentRefusal = NotAllowed | BlobRefusal | KindRefusal | { readonly kind: 'number-taken' } | { readonly kind: 'document-withdrawn'; readonly number: number }

type SaveDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'jobs' | 'ids'>

/** Takes a file in, with what is said of it. Saying the same twice changes nothing. Its text is read later, by a job. */
export const saveDocument = async (deps: SaveDeps, actor: Actor, input: SaveDocumentInput): Promise<Result<SavedDocument, SaveDocumentRefusal>> => {
  const operator = actorFor(actor, 'add')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  const stored = await storeFile(deps, input)
  if (!stored.ok) return stored
  try {
    return await deps.database.asOrganisation(operator.organisation, (tx) => describe(deps, tx, operator.organisation, input, stored.value))
  } catch (fault) {
    // Only a draft of another organisation can hold the number unseen.
    if (isUniqueViolation(fault, 'document_number_once')) return refuse({ kind: 'number-taken' })
    if (isDiskFull(fault)) return refuse({ kind: 'disk-full', freeBytes: 0 })
    throw fault
  }
}

type StoredFile = StoredBlob & { readonly mediaType: MediaType }

const storeFile = async (deps: SaveDeps, { file }: SaveDocumentInput): Promise<Result<StoredFile, BlobRefusal | KindRefusal>> => {
  const source = file.open()
  try {
    const { head, whole } = await peek(source, HEAD_BYTES)
    const kind = kindOfFile(head, file.name)
    if (!kind.ok) return kind
    const blob = await deps.blobs.put(whole)
    return blob.ok ? ok({ ...blob.value, mediaType: kind.value }) : blob
  } catch (fault) {
    if (fault instanceof Error && 'syscall' in fault && 'code' in fault) return refuse({ kind: 'file-unreadable', code: String(fault.code) })
    throw fault
  } finally {
    source.destroy()
  }
}

const describe = async (deps: SaveDeps, tx: Transaction, organisation: Id, input: SaveDocumentInput, file: StoredFile): Promise<Result<SavedDocument, SaveDocumentRefusal>> => {
  await holdNumbers(tx)
  const twin = await findByContent(tx, file.sha256)
  // What was taken away does not come back because somebody finds the file on a disk.
  if (twin?.state === 'withdrawn') return refuse({ kind: 'document-withdrawn', number: twin.number })
  if (input.number === undefined && twin !== undefined) {
    return ok({ number: twin.number, rendition: twin.rendition, changed: false, sameFileAs: undefined })
  }
  const number = input.number ?? (await takeNumber(tx))
  const sameFileAs = twin === undefined || twin.number === number ? undefined : twin.number
  await holdDocument(tx, { number })
  const known = await readDocument(tx, { number })
  if (known === undefined) return ok({ number, rendition: await insertNew(deps, tx, organisation, input, number, file), changed: true, sameFileAs })
  if (known.organisation !== organisation) return refuse({ kind: 'number-taken' })
  if (known.state === 'withdrawn') return refuse({ kind: 'document-withdrawn', number })

  const changes = differences(known, input.description)
  const [current] = await readRenditions(tx, [known.id])
  const sameFile = current?.sha256 === file.sha256
  const said = { kind: input.description.rendition ?? current?.kind ?? 'original', language: input.description.language ?? current?.language ?? known.language }
  const sameWords = Object.keys(changes).length === 0 && said.kind === current?.kind && said.language === current.language
  if (sameFile && sameWords) return ok({ number, rendition: current.id, changed: false, sameFileAs })
  if (sameFile) await describeRendition(tx, current.id, said)
  else await deleteRenditions(tx, known.id)
  const rendition = sameFile ? current.id : await insertFile(deps, tx, { ...known, public: known.state === 'published' }, said, input.file.name, file)
  await updateDocument(tx, known.id, changes)
  await recordFact(tx, { kind: 'library.document-changed', document: known.id } satisfies DocumentChanged)
  return ok({ number, rendition, changed: true, sameFileAs })
}

const insertNew = async (deps: SaveDeps, tx: Transaction, organisation: Id, input: SaveDocumentInput, number: number, file: StoredFile): Promise<Id> => {
  const { description } = input
  const id = deps.ids.next()
  const document = { id, organisation, public: input.publish, language: description.language ?? UNDETERMINED }
  await reserveNumber(tx, number)
  await insertDocument(tx, {
    ...document,
    number,
    state: input.publish ? 'published' : 'draft',
    title: description.title ?? titleFromName(input.file.name),
    title_proposed: description.title === undefined,
    summary: null,
    date: description.date ?? null,
    authors: description.authors ?? [],
    types: description.types ?? [],
    keywords: description.keywords ?? [],
    countries: description.countries ?? [],
    translation_of: description.translationOf ?? null,
  })
  const said = { kind: description.rendition ?? 'original', language: document.language }
  const rendition = await insertFile(deps, tx, document, said, input.file.name, file)
  await recordFact(tx, { kind: 'library.document-changed', document: id } satisfies DocumentChanged)
  return rendition
}

const insertFile = async (
  deps: SaveDeps,
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'organisation' | 'public'>,
  said: Pick<RenditionRow, 'kind' | 'language'>,
  name: string,
  { sha256, bytes, mediaType }: StoredFile,
): Promise<Id> => {
  const id = deps.ids.next()
  // The other formats are kept as they are until they can be read.
  const readable = mediaType === MEDIA_TYPES.pdf
  await insertRendition(tx, {
    id,
    document: document.id,
    organisation: document.organisation,
    public: document.public,
    ...said,
    media_type: mediaType,
    sha256,
    bytes,
    file_name: name,
    pages: null,
    reading: readable ? 'waiting' : 'stored-not-searchable',
    reason: readable ? null : 'format-not-read',
  })
  if (readable) await deps.jobs.send(tx, READ_RENDITION, { rendition: id })
  return id
}

const titleFromName = (name: string): string => name.replace(/\.[a-z0-9]+$/i, '').replaceAll(/[_\s]+/g, ' ').normalize('NFC').trim() || name

/** The columns that the description changes. What it leaves open stays as it is. */
const differences = (known: DocumentRow, said: Description): Partial<DocumentRow> => {
  const wanted = {
    title: said.title,
    title_proposed: said.title === undefined ? undefined : false,
    language: said.language,
    date: said.date,
    authors: said.authors,
    types: said.types,
    keywords: said.keywords,
    countries: said.countries,
    translation_of: said.translationOf,
  } satisfies { [Column in keyof DocumentRow]?: DocumentRow[Column] | undefined }
  const changed = Object.entries(wanted).filter(([column, value]) => value !== undefined && JSON.stringify(known[column as keyof DocumentRow]) !== JSON.stringify(value))
  // A selection of the entries of `wanted`, whose keys are columns.
  return Object.fromEntries(changed) as Partial<DocumentRow>
}
