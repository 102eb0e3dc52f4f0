import { ok, refuse, UNDETERMINED, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { BlobRefusal } from '#platform/blobs'
import { isDiskFull, isUniqueViolation, type Transaction } from '#platform/database'
import { recordFact } from '#platform/outbox'
import { applyDescription, describeNew } from './apply-description.ts'
import type { LibraryDeps } from './deps.ts'
import type { Description } from './description.ts'
import { holdDocument, holdNumbers, insertDocument, readDocument, readTranslators, reserveNumber, takeNumber, updateAudience, updateDocument, type DocumentRow } from './document-store.ts'
import type { DocumentChanged, FileReleased } from './facts.ts'
import { READ_RENDITION } from './jobs.ts'
import type { KindRefusal } from './kind-of-file.ts'
import { ofThisRendition, type SaidOfRendition } from './of-this-rendition.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { releaseFile, type ReleaseDeps } from './release-file.ts'
import { describeRendition, findByContent, insertRendition, readRenditions, replaceFile, type RenditionRow } from './rendition-store.ts'
import { noteEvents } from './preservation/event-store.ts'
import { readWithheld } from './withheld-store.ts'
import { keepStored, storeFile, type IncomingFile, type StoredFile } from './store-file.ts'
import { todayOf } from './today.ts'

export type SaveDocumentInput = {
  /** Given: the document of that number is made or brought up to date. Not given: a file already held is unchanged, any other gets the next number. */
  readonly number: number | undefined
  readonly description: Description
  readonly file: IncomingFile
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

export type SaveDocumentRefusal = NotAllowed | BlobRefusal | KindRefusal | { readonly kind: 'number-taken' } | { readonly kind: 'document-withdrawn' | 'file-withheld'; readonly number: number }

export type SaveDocumentDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'jobs' | 'ids' | 'clock'> & ReleaseDeps

/**
 * Takes a file in, with what is said of it. A document holds one file of each kind in each language: another of the same takes its place.
 * Saying the same twice changes nothing. Its text is read later, by a job.
 */
export const saveDocument = async (deps: SaveDocumentDeps, actor: Actor, input: SaveDocumentInput): Promise<Result<SavedDocument, SaveDocumentRefusal>> => {
  const operator = actorFor(actor, 'add')
  if (operator === undefined) return refuse({ kind: 'not-allowed' })
  const stored = await storeFile(deps, input.file)
  if (!stored.ok) return stored
  const { sha256 } = stored.value
  const saved = await write(deps, operator.organisation, input, stored.value)
  if (!saved.ok) {
    await releaseFile(deps, sha256)
    return saved
  }
  return (await keepStored(deps, input.file, sha256)) ?? saved
}

const write = async (deps: SaveDocumentDeps, organisation: Id, input: SaveDocumentInput, file: StoredFile): Promise<Result<SavedDocument, SaveDocumentRefusal>> => {
  try {
    return await deps.database.asOrganisation(organisation, (tx) => place(deps, tx, organisation, input, file))
  } catch (fault) {
    // Only a draft of another organisation can hold the number unseen.
    if (isUniqueViolation(fault, 'document_number_once')) return refuse({ kind: 'number-taken' })
    if (isDiskFull(fault)) return refuse({ kind: 'disk-full', freeBytes: 0 })
    throw fault
  }
}

const place = async (deps: SaveDocumentDeps, tx: Transaction, organisation: Id, input: SaveDocumentInput, file: StoredFile): Promise<Result<SavedDocument, SaveDocumentRefusal>> => {
  await holdNumbers(tx)
  const withheld = await readWithheld(tx, file.sha256)
  if (withheld !== undefined) return refuse({ kind: 'file-withheld', number: withheld })
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
  return ok({ number, sameFileAs, ...(await bringUpToDate(deps, tx, known, input, file)) })
}

const bringUpToDate = async (deps: SaveDocumentDeps, tx: Transaction, known: DocumentRow, { description, file: { name } }: SaveDocumentInput, file: StoredFile) => {
  const { current, said, description: ofDocument } = ofThisRendition(known, await readRenditions(tx, [known.id]), description, file.sha256)
  const sameFile = current?.sha256 === file.sha256
  const sameWords = said.kind === current?.kind && said.language === current.language
  const described = await applyDescription(tx, known, ofDocument, todayOf(deps.clock))
  if (sameFile && sameWords && !described) return { rendition: current.id, changed: false }
  if (sameFile) await describeRendition(tx, current.id, said)
  const rendition = sameFile ? current.id : await takeFile(deps, tx, known, current, said, name, file)
  // A file that has just come in is seen by whom the document is seen, as it is described now.
  await updateAudience(tx, known.id, todayOf(deps.clock))
  await updateDocument(tx, known.id, {})
  await recordFact(tx, { kind: 'library.document-changed', document: known.id } satisfies DocumentChanged)
  return { rendition, changed: true }
}

const insertNew = async (deps: SaveDocumentDeps, tx: Transaction, organisation: Id, input: SaveDocumentInput, number: number, file: StoredFile): Promise<Id> => {
  const { description } = input
  const document = { id: deps.ids.next(), organisation, public: false, network: false }
  const language = description.language ?? UNDETERMINED
  await reserveNumber(tx, number)
  await insertDocument(tx, {
    ...document,
    number,
    state: input.publish ? 'published' : 'draft',
    access: description.access ?? 'public',
    embargo: description.embargo ?? null,
    title: description.title ?? titleFromName(input.file.name),
    proposed: (['title', 'language'] as const).filter((part) => description[part] === undefined),
    summary: description.summary ?? null,
    language,
    date: description.date ?? null,
    authors: description.authors ?? [],
    publishers: description.publishers ?? [],
    types: description.types ?? [],
    keywords: description.keywords ?? [],
    countries: description.countries ?? [],
    instruments: description.instruments ?? [],
    own_publication: description.ownPublication ?? false,
    details: JSON.stringify(description.details ?? {}),
    translation_of: description.translationOf ?? null,
    withdrawn_on: null,
    withdrawn_reason: null,
  })
  const rendition = await takeFile(deps, tx, document, undefined, { kind: description.rendition ?? 'original', language }, input.file.name, file)
  await describeNew(tx, document.id, description, todayOf(deps.clock))
  await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
  // Translations that came before their original are folded under it from now on.
  for (const translation of await readTranslators(tx, number)) {
    await updateDocument(tx, translation, {})
    await recordFact(tx, { kind: 'library.document-changed', document: translation } satisfies DocumentChanged)
  }
  return rendition
}

/** Enters a file, in the place of a rendition's own or as a new one, to be read. */
export const takeFile = async (
  deps: Pick<SaveDocumentDeps, 'ids' | 'jobs' | 'clock'>,
  tx: Transaction,
  document: Pick<DocumentRow, 'id' | 'organisation' | 'public' | 'network'>,
  current: RenditionRow | undefined,
  said: SaidOfRendition,
  name: string,
  { sha256, bytes, mediaType, existed }: StoredFile,
  because: 'replacement' | 'redaction' = 'replacement',
): Promise<Id> => {
  const id = current?.id ?? deps.ids.next()
  // What has just been hashed on its way in has been looked at; of what lay there already, nobody knows what it has become.
  const looked = existed ? { fixity: null, checked_at: null } : ({ fixity: 'sound', checked_at: deps.clock.now() } as const)
  const file = { ...said, ...looked, media_type: mediaType, sha256, bytes, file_name: name, pages: null, reading: 'waiting', reason: null } as const
  if (current === undefined) {
    const { public: seen, network, organisation } = document
    await insertRendition(tx, { id, document: document.id, organisation, public: seen, network, ...file })
  } else {
    await replaceFile(tx, id, file)
    await recordFact(tx, { kind: 'library.file-released', sha256: current.sha256 } satisfies FileReleased)
  }
  const taken = [{ kind: 'ingestion', detail: mediaType }, { kind: 'validation', detail: 'signature' }] as const
  const subject = { id, document: document.id, organisation: document.organisation, sha256 }
  await noteEvents(tx, deps, [subject], ...(current === undefined ? taken : [{ kind: 'migration', source: current.sha256, detail: because } as const, ...taken]))
  await deps.jobs.send(tx, READ_RENDITION, { rendition: id })
  return id
}

/** A title to begin with: the name of the file. */
export const titleFromName = (name: string): string => name.replace(/\.[a-z0-9]+$/i, '').replaceAll(/[_\s]+/g, ' ').normalize('NFC').trim() || name
