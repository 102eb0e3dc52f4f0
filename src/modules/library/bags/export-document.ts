import type { BagWriter } from '#platform/bags'
import { StoreAway, type Sha256 } from '#platform/blobs'
import type { LibraryDeps } from '../deps.ts'
import { readPages } from '../page-store.ts'
import { premisOf } from '../preservation/premis.ts'
import { canonicalJson } from './canonical-json.ts'
import { fileOf, premisFileOf, recordOf, textOf } from './layout.ts'
import { readRecord, type SlugOf } from './read-record.ts'
import type { DocumentRecord, RenditionRecord } from './record.ts'

export type ExportDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'clock'>

/** A file that the store no longer has, or has otherwise: the bag goes without it, and says so. */
export type LostFile = { readonly number: number; readonly sha256: Sha256 }

/** A document that changes while it is written down is written down anew; so often, then what is missing is lost. */
const TRIES = 3

/** Writes a document with its files, texts and events into a bag. `undefined` when there is no such document any more. */
export const exportDocument = async (deps: ExportDeps, bag: BagWriter, number: number, slugOf: SlugOf): Promise<{ readonly record: DocumentRecord; readonly lost: readonly LostFile[] } | undefined> => {
  for (let attempt = 1; ; attempt++) {
    const record = await deps.database.asKeeper((tx) => readRecord(tx, { number }, slugOf))
    if (record === undefined) return undefined
    const added: string[] = []
    const missing = new Set<RenditionRecord>()
    for (const rendition of record.renditions) {
      const path = fileOf(number, rendition.id, rendition.mediaType)
      if (await addFile(deps, bag, path, rendition)) added.push(path)
      else missing.add(rendition)
    }
    const again = missing.size > 0 && attempt < TRIES ? await deps.database.asKeeper((tx) => readRecord(tx, { number }, slugOf)) : undefined
    if (again !== undefined && canonicalJson(again) !== canonicalJson(record)) {
      for (const path of added) await bag.remove(path)
      continue
    }
    const written: DocumentRecord = { ...record, renditions: record.renditions.map((one) => Object.assign(one, { lost: missing.has(one) })) }
    await bag.add(recordOf(number), canonicalJson(written))
    await bag.add(premisFileOf(number), premisFor(written))
    for (const { id } of record.renditions) await addText(deps, bag, number, id)
    return { record: written, lost: [...missing].map(({ sha256 }) => ({ number, sha256 })) }
  }
}

/**
 * False when the bytes are not there, are no longer those that were taken in, or cannot be read: one such file is lost, and the rest goes on. Throws what
 * the bag's own folder says, and `StoreAway` where the store answers nothing at all: then no file is lost.
 */
const addFile = async ({ blobs }: ExportDeps, bag: BagWriter, path: string, { sha256 }: RenditionRecord): Promise<boolean> => {
  const reading: { fault?: unknown } = {}
  const content = async function* (stream: AsyncIterable<unknown>) {
    try {
      yield* stream
    } catch (fault) {
      reading.fault = fault
      throw fault
    }
  }
  try {
    const opened = await blobs.open(sha256)
    if (opened === undefined) return false
    const file = await bag.add(path, content(opened.stream))
    if (file.sha256 === sha256) return true
  } catch (fault) {
    if (fault instanceof StoreAway) await blobs.has(sha256)
    else if (reading.fault === undefined) throw fault
    return false
  }
  await bag.remove(path)
  return false
}

/** What was read out of a file, a page a line: also what was read off pictures, which nobody can be sure to read so again. */
const addText = async ({ database }: ExportDeps, bag: BagWriter, number: number, rendition: RenditionRecord['id']): Promise<void> => {
  const pages = await database.asKeeper((tx) => readPages(tx, rendition))
  if (pages.length > 0) await bag.add(textOf(number, rendition), pages.map(({ number: page, language, text }) => `${JSON.stringify({ number: page, language, text })}\n`).join(''))
}

const premisFor = ({ renditions, events }: DocumentRecord): string =>
  premisOf(
    renditions.map(({ sha256, bytes, mediaType, fileName }) => ({ sha256, bytes, media_type: mediaType, file_name: fileName })),
    events.map(({ id, rendition, at, kind, outcome, file, source, detail }) => ({ id, rendition, at, kind, outcome, file, source: source ?? undefined, detail: detail ?? undefined })),
  )
