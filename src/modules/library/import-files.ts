import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Actor } from '#network'
import { noRoomFor } from '#platform/database'
import { awaitReading } from './await-reading.ts'
import type { LibraryDeps } from './deps.ts'
import { descriptionFrom } from './description-from.ts'
import { NOTHING_SAID, type Description } from './description.ts'
import { fileInFolder, ordinaryFile } from './file-in-folder.ts'
import type { FileOutcome } from './file-outcome.ts'
import type { FileReason } from './file-reason.ts'
import type { CatalogueLine } from './parse-catalogue.ts'
import { saveDocument, type SaveDocumentRefusal } from './save-document.ts'
import { catalogueRow, type RowIssue } from './schema.ts'

type ImportDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'pictures' | 'jobs' | 'ids' | 'clock'>
type Item = { readonly file: string; readonly path: string; readonly number?: number | undefined; readonly description: Description; readonly line?: number }

/** Files taken in ahead of the one whose text is awaited: enough to keep the readers busy, few enough to stay small. */
const AHEAD = 16

/** Takes in files by their paths, with nothing said about them. One outcome for each, in order, as soon as it is settled. */
export const importFiles = (deps: ImportDeps, actor: Actor, input: { paths: readonly string[]; publish: boolean }): AsyncGenerator<FileOutcome> =>
  inOrder(
    input.paths.map((path) => async () => {
      const there = await ordinaryFile(path)
      if (!there.ok) return settled({ file: path, number: null, status: 'failed', reason: there.refusal.kind })
      return takeIn(deps, actor, { file: path, path, description: NOTHING_SAID }, input.publish)
    }),
  )

/** Takes in the rows of a catalogue whose files lie in `folder`. A row that fails leaves the others alone. */
export const importCatalogue = (
  deps: ImportDeps,
  actor: Actor,
  input: { rows: readonly CatalogueLine[]; folder: string; publish: boolean },
): AsyncGenerator<FileOutcome> => {
  // A document has one file of a kind in a language; a row that says another kind or language adds to it. One that says no language may be any.
  const languagesOf = new Map<string, Map<string, number>>()
  return inOrder(
    input.rows.map((row) => async () => {
      const { line } = row
      if ('fault' in row) return settled({ file: '', number: null, status: 'failed', reason: row.fault, line })
      const failed = (reason: FileReason, number: number | null = null, detail?: string) =>
        settled({ file: row.columns['file'] ?? '', number, status: 'failed', reason, line, ...(detail !== undefined && { detail }) })
      const read = catalogueRow.safeParse(row.columns)
      if (!read.success) {
        const [issue] = read.error.issues
        if (issue === undefined) throw new Error('a row that is wrong in nothing')
        // Every message in the schema is one of these; a test provokes them all.
        return failed(issue.message as RowIssue, numberIn(row.columns['number']), issue.path.join('.'))
      }
      const { number = null, file, rendition = 'original', language = '' } = read.data
      const taken = languagesOf.get(`${number} ${rendition}`) ?? new Map<string, number>()
      const earlier = language === '' ? [...taken.values()][0] : (taken.get(language) ?? taken.get(''))
      if (number !== null && earlier !== undefined) return failed('number-repeated', number, String(earlier))
      if (number !== null) languagesOf.set(`${number} ${rendition}`, taken.set(language, line))
      if (number !== null && read.data.translation_of === number) return failed('translation-of-itself', number)
      const path = await fileInFolder(input.folder, file)
      if (!path.ok) return failed(path.refusal.kind, number)
      return takeIn(deps, actor, { file, path: path.value, number: number ?? undefined, description: { ...descriptionFrom(read.data, row.columns), rendition: read.data.rendition }, line }, input.publish)
    }),
  )
}

/** The number of a row that is wrong elsewhere, so that the report can name it. */
const numberIn = (text = ''): number | null => catalogueRow.shape.number.safeParse(text).data ?? null

/** A file that has been taken in; the outcome follows once its text has been read. */
type TakenIn = { readonly outcome: Promise<FileOutcome> }

const settled = (outcome: FileOutcome): TakenIn => ({ outcome: Promise.resolve(outcome) })

const takeIn = async (deps: ImportDeps, actor: Actor, { file, path, number, description, line }: Item, publish: boolean): Promise<TakenIn> => {
  const place = { file, ...(line !== undefined && { line }) }
  const saved = await saveDocument(deps, actor, { number, description, publish, file: { name: basename(path), open: () => createReadStream(path) } })
  if (!saved.ok) return settled({ ...place, number: number ?? null, status: 'failed', reason: saved.refusal.kind, ...detailOf(saved.refusal) })
  const { value } = saved
  // Its text may still be unread, when the import before was cut off: this one ends when it has been.
  if (!value.changed) return heard(awaitReading(deps, value.rendition).then(() => ({ ...place, number: value.number, status: 'unchanged', reason: null })))
  const twin = value.sameFileAs === undefined ? { reason: null } : { reason: 'same-file-as' as const, detail: String(value.sameFileAs) }
  const outcome = async (): Promise<FileOutcome> => {
    const rendition = await awaitReading(deps, value.rendition)
    if (rendition?.reading === 'stored-not-searchable') return { ...place, number: value.number, status: 'stored-not-searchable', reason: rendition.reason }
    if (rendition?.reading === 'searchable') return { ...place, number: value.number, status: 'imported', ...twin }
    return { ...place, number: value.number, status: 'failed', reason: noRoomFor() > 0 ? 'no-room-to-read' : 'reading-given-up' }
  }
  return heard(outcome())
}

/** Heard when its turn comes; until then a fault must not end the process. */
const heard = (outcome: Promise<FileOutcome>): TakenIn => {
  outcome.catch(() => {})
  return { outcome }
}

const detailOf = (refusal: SaveDocumentRefusal): { detail?: string } => {
  if (refusal.kind === 'file-too-large') return { detail: `${Math.round(refusal.limit / 1e6)} MB` }
  if (refusal.kind === 'file-unreadable') return { detail: refusal.code }
  if (refusal.kind === 'document-withdrawn' || refusal.kind === 'file-withheld') return { detail: String(refusal.number) }
  return {}
}

async function* inOrder(tasks: readonly (() => Promise<TakenIn>)[]): AsyncGenerator<FileOutcome> {
  const waiting: TakenIn[] = []
  for (const task of tasks) {
    waiting.push(await task())
    if (waiting.length > AHEAD) yield* first(waiting)
  }
  while (waiting.length > 0) yield* first(waiting)
}

async function* first(waiting: TakenIn[]): AsyncGenerator<FileOutcome> {
  const next = waiting.shift()
  if (next !== undefined) yield await next.outcome
}
