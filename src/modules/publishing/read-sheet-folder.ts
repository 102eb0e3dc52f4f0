import { readdir, realpath } from 'node:fs/promises'
import { ok, parseLanguageTag, refuse, type Result } from '#kernel'
import type { WrittenSheet } from './model.ts'
import { pathWithin, readFileWithin, refuseUnreachable, type FileWithinRefusal } from './read-file-within.ts'
import { readSheetText, type SheetTextRefusal } from './read-sheet-text.ts'
import { sheetList } from './schema.ts'

/** What is wrong with a folder of sheets, and in which file: its path from the folder. `field`: where in `sheets.json`, `1 folder` for the first one's. */
export type SheetFolderRefusal =
  | { readonly kind: FileWithinRefusal['kind'] | SheetTextRefusal['kind'] | 'language-unknown' | 'sheet-empty'; readonly file: string }
  | { readonly kind: 'list-malformed'; readonly file: string; readonly field: string }
  | { readonly kind: 'place-repeated'; readonly file: string; readonly place: number }

const LIST = 'sheets.json'

/**
 * Reads a folder of help sheets: `sheets.json`, and in each folder that it names a file `{language}.md` for every language.
 * Other files there are left alone. All of it or a refusal.
 */
export const readSheetFolder = async (folder: string): Promise<Result<readonly WrittenSheet[], SheetFolderRefusal>> => {
  const root = await realFolder(folder)
  const list = root.ok ? await readFileWithin(root.value, LIST) : root
  if (!root.ok || !list.ok) return refuse({ kind: list.ok ? 'file-not-found' : list.refusal.kind, file: LIST })
  const entries = readList(list.value)
  if (!entries.ok) return entries
  const sheets: WrittenSheet[] = []
  const places = new Set<number>()
  for (const { folder: name, place, document, sample, checkedBy, checkedOn } of entries.value) {
    if (places.has(place)) return refuse({ kind: 'place-repeated', file: LIST, place })
    places.add(place)
    const texts = await readTexts(root.value, name)
    if (!texts.ok) return texts
    for (const text of texts.value) sheets.push({ ...text, place, document, sample, checkedBy, checkedOn })
  }
  return ok(sheets)
}

const realFolder = async (folder: string): Promise<Result<string, FileWithinRefusal>> => {
  try {
    return ok(await realpath(folder))
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}

const readList = (text: string) => {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return refuse({ kind: 'list-malformed', file: LIST, field: '' })
  }
  const read = sheetList.safeParse(list)
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : (issue?.path ?? [])
  return refuse({ kind: 'list-malformed', file: LIST, field: path.map((step) => String(typeof step === 'number' ? step + 1 : step)).join(' ') })
}

type Text = Pick<WrittenSheet, 'language' | 'title' | 'text'>

const readTexts = async (root: string, name: string): Promise<Result<readonly Text[], SheetFolderRefusal>> => {
  const files = await textFiles(root, name)
  if (!files.ok) return refuse({ kind: files.refusal.kind, file: name })
  const texts: Text[] = []
  for (const entry of files.value) {
    const file = `${name}/${entry}`
    const tag = entry.slice(0, -'.md'.length)
    const language = parseLanguageTag(tag)
    if (language === undefined || language !== tag) return refuse({ kind: 'language-unknown', file })
    const written = await readFileWithin(root, file)
    const read = written.ok ? readSheetText(written.value) : written
    if (!read.ok) return refuse({ kind: read.refusal.kind, file })
    texts.push({ ...read.value, language })
  }
  return texts.length === 0 ? refuse({ kind: 'sheet-empty', file: name }) : ok(texts)
}

/** The names of a sheet's texts; what begins with a dot is the system's own. */
const textFiles = async (root: string, name: string): Promise<Result<readonly string[], FileWithinRefusal>> => {
  const folder = await pathWithin(root, name)
  if (!folder.ok) return folder
  try {
    return ok((await readdir(folder.value)).filter((entry) => entry.endsWith('.md') && !entry.startsWith('.')).toSorted())
  } catch (fault) {
    return refuseUnreachable(fault)
  }
}
