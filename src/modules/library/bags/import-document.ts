import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import { readBagged, type Bag } from '#platform/bags'
import type { BlobRefusal, Sha256 } from '#platform/blobs'
import { isDiskFull } from '#platform/database'
import type { LibraryDeps } from '../deps.ts'
import { holdNumbers } from '../document-store.ts'
import type { KindRefusal } from '../kind-of-file.ts'
import { repairFile } from '../preservation/repair-file.ts'
import { releaseFile, type ReleaseDeps } from '../release-file.ts'
import { keepStored, storeFile } from '../store-file.ts'
import { tables } from '../tables.ts'
import { readWithheld } from '../withheld-store.ts'
import { canonicalJson } from './canonical-json.ts'
import { fileOf, recordOf, textOf } from './layout.ts'
import { readRecord, type SlugOf } from './read-record.ts'
import { documentRecord, pageLine, type DocumentRecord, type PageLine, type RenditionRecord } from './record.ts'
import { scanBagged } from './scan-bagged.ts'
import { fileInBag } from './store-bagged.ts'
import { writeRecord } from './write-record.ts'

export type ImportDeps = Pick<LibraryDeps, 'jobs' | 'log' | 'scanner'> & ReleaseDeps

/** Organisations of this installation, by their short names. */
export type OwnerOf = (slug: string) => Id | undefined

/** `differs`: it is here already, and otherwise; what is here stays. `repaired`: its file had an alarm here, which the bag's has ended. */
export type DocumentTaken = { readonly status: 'imported' | 'unchanged' | 'repaired' | 'differs' }

export type DocumentNotTaken =
  | BlobRefusal
  | KindRefusal
  | { readonly kind: 'record-invalid'; readonly where: string }
  | { readonly kind: 'number-taken' | 'id-taken' | 'organisation-unknown' | 'file-not-its-own' }
  | { readonly kind: 'file-withheld'; readonly number: number }

/** Longer is no record and no text that the library would have written. */
const MOST_RECORD = 64e6
const MOST_TEXT = 400e6

/** Takes one document out of a bag that has been checked: all of it or nothing. What is here already is never written over. */
export const importDocument = async (deps: ImportDeps, actor: Actor, bag: Bag, number: number, ownerOf: OwnerOf, slugOf: SlugOf): Promise<Result<DocumentTaken, DocumentNotTaken>> => {
  const read = await readBagRecord(bag, number)
  if (!read.ok) return read
  const record = read.value
  const known = await deps.database.asKeeper((tx) => readRecord(tx, { id: record.id }, slugOf))
  if (known !== undefined) return settleKnown(deps, actor, bag, record, known)
  const organisation = ownerOf(record.organisation)
  if (organisation === undefined) return refuse({ kind: 'organisation-unknown' })
  const pages = await readTexts(bag, record)
  if (!pages.ok) return pages
  const stored: Sha256[] = []
  const release = async (): Promise<void> => {
    for (const sha256 of stored) await releaseFile(deps, sha256)
  }
  for (const rendition of record.renditions) {
    if (rendition.lost) continue
    const file = await storeFile(deps, fileInBag(bag, fileOf(number, rendition.id, rendition.mediaType), rendition.fileName))
    if (file.ok) stored.push(file.value.sha256)
    const isItsOwn = file.ok && file.value.sha256 === rendition.sha256 && file.value.bytes === rendition.bytes && file.value.mediaType === rendition.mediaType
    if (isItsOwn) continue
    await release()
    return file.ok ? refuse({ kind: 'file-not-its-own' }) : file
  }
  const renditions: RenditionRecord[] = []
  for (const rendition of record.renditions) renditions.push(await scanBagged(deps, rendition))
  for (const { id, safety } of renditions) if (safety === 'infected') pages.value.delete(id)
  const written = await place(deps, { ...record, renditions }, organisation, pages.value)
  if (!written.ok) {
    await release()
    return written
  }
  for (const { id, mediaType, fileName, sha256, lost } of renditions) {
    const gone = lost ? undefined : await keepStored(deps, fileInBag(bag, fileOf(number, id, mediaType), fileName), sha256)
    if (gone !== undefined) return gone
  }
  return written
}

const place = async (deps: ImportDeps, record: DocumentRecord, organisation: Id, pages: ReadonlyMap<Id, readonly PageLine[]>): Promise<Result<DocumentTaken, DocumentNotTaken>> => {
  try {
    return await deps.database.asKeeper(async (tx): Promise<Result<DocumentTaken, DocumentNotTaken>> => {
      await holdNumbers(tx)
      const withheld = await findFirst(record.renditions, ({ sha256 }) => readWithheld(tx, sha256))
      if (withheld !== undefined) return refuse({ kind: 'file-withheld', number: withheld })
      const twin = await tables(tx).selectFrom('document').select('id').where((row) => row.or([row('number', '=', record.number), row('id', '=', record.id)])).executeTakeFirst()
      if (twin !== undefined) return refuse({ kind: 'number-taken' })
      const [renditions, events] = [record.renditions.map(({ id }) => id), record.events.map(({ id }) => id)]
      const taken = renditions.length === 0 ? undefined : await tables(tx).selectFrom('rendition').select('id').where('id', 'in', renditions).executeTakeFirst()
      const told = events.length === 0 ? undefined : await tables(tx).selectFrom('preservation_event').select('id').where('id', '=', (any) => any.fn('any', [any.val(events)])).executeTakeFirst()
      if (taken !== undefined || told !== undefined || new Set(events).size < events.length) return refuse({ kind: 'id-taken' })
      await writeRecord(deps, tx, record, organisation, pages)
      return ok({ status: 'imported' })
    })
  } catch (fault) {
    if (isDiskFull(fault)) return refuse({ kind: 'disk-full', freeBytes: 0 })
    throw fault
  }
}

const findFirst = async <T, V>(items: readonly T[], look: (item: T) => Promise<V | undefined>): Promise<V | undefined> => {
  for (const item of items) {
    const found = await look(item)
    if (found !== undefined) return found
  }
  return undefined
}

const readBagRecord = async (bag: Bag, number: number): Promise<Result<DocumentRecord, DocumentNotTaken>> => {
  const text = await readBagged.text(bag, recordOf(number), MOST_RECORD)
  const read = documentRecord.safeParse(jsonOf(text))
  if (!read.success) return refuse({ kind: 'record-invalid', where: read.error.issues[0]?.path.join('.') ?? '' })
  if (read.data.number !== number) return refuse({ kind: 'record-invalid', where: 'number' })
  const absent = read.data.renditions.find(({ id, mediaType, lost }) => bag.payload.has(fileOf(number, id, mediaType)) === lost)
  return absent === undefined ? ok(read.data) : refuse({ kind: 'record-invalid', where: 'renditions' })
}

/** What a text says as JSON; `undefined` for what is none. */
const jsonOf = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const readTexts = async (bag: Bag, { number, renditions }: DocumentRecord): Promise<Result<Map<Id, readonly PageLine[]>, DocumentNotTaken>> => {
  const pages = new Map<Id, readonly PageLine[]>()
  for (const { id } of renditions) {
    const path = textOf(number, id)
    if (!bag.payload.has(path)) continue
    const lines = ((await readBagged.text(bag, path, MOST_TEXT)) ?? 'none').split('\n').filter((line) => line !== '').map((line) => pageLine.safeParse(jsonOf(line)))
    const read = lines.flatMap((line) => (line.success ? [line.data] : []))
    if (read.length < lines.length || new Set(read.map((line) => line.number)).size < read.length) return refuse({ kind: 'record-invalid', where: path })
    pages.set(id, read)
  }
  return ok(pages)
}

/** What is said of a document, without what goes on by itself wherever it stands. */
const essence = ({ renditions, events: _events, harvest: _harvest, withheld: _withheld, madeAt: _madeAt, ...said }: DocumentRecord): string =>
  canonicalJson({ ...said, renditions: renditions.map(({ id, sha256, bytes, kind, language, fileName, mediaType, redaction }) => ({ id, sha256, bytes, kind, language, fileName, mediaType, redaction })) })

const settleKnown = async (deps: ImportDeps, actor: Actor, bag: Bag, record: DocumentRecord, known: DocumentRecord): Promise<Result<DocumentTaken, DocumentNotTaken>> => {
  if (essence(record) !== essence(known)) return ok({ status: 'differs' })
  let repaired = false
  for (const { id, mediaType, fileName, lost } of record.renditions) {
    const here = known.renditions.find((one) => one.id === id)
    if (lost || here === undefined || here.fixity === null || here.fixity === 'sound') continue
    const mended = await repairFile(deps, actor, fileInBag(bag, fileOf(record.number, id, mediaType), fileName))
    repaired ||= mended.ok && mended.value.repaired
  }
  return ok({ status: repaired ? 'repaired' : 'unchanged' })
}
