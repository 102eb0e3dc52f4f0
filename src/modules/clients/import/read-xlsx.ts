import { ok, refuse, type Result } from '#kernel'
import { readSheet } from './read-sheet.ts'
import { isDateFormat } from './sheet-dates.ts'
import { TABLE_LIMITS, type TableLine } from './table.ts'
import { openZip, type UnzipRefusal, type Zip } from './unzip.ts'
import { attributeOf, XmlRefused, xmlParts } from './xml-parts.ts'

/** Why a file of sheets is not read. `not-sheets`: another kind of file. `broken`: its XML is not one that is read. */
export type XlsxRefusal = UnzipRefusal | { readonly kind: 'not-sheets' | 'broken' }

/** One sheet, by the name that its tab bears. `hidden`: whoever made it hid it. */
export type SheetNamed = { readonly name: string; readonly hidden: boolean }

/** `read`: the lines of a sheet, by its place. It may take a second for each ten thousand: `pause` is awaited now and then, and may throw to stop it. */
export type Sheets = { readonly sheets: readonly SheetNamed[]; readonly read: (place: number, pause: () => Promise<void>) => Promise<Result<readonly TableLine[], XlsxRefusal>> }

const text = async (zip: Zip, name: string): Promise<Result<string | undefined, UnzipRefusal>> => {
  const content = await zip.read(name)
  return content.ok ? ok(content.value && new TextDecoder().decode(content.value)) : content
}

const RELATION = /(?:officeDocument|purl\.oclc\.org\/ooxml\/officeDocument)[^"']*\/relationships\/(\w+)$/u

/** Targets of relations, by id and by sort, as paths from the root of the archive. */
const relations = (xml: string, folder: string) => {
  const byId = new Map<string, string>()
  const bySort = new Map<string, string>()
  for (const part of xmlParts(xml)) {
    if (part.kind !== 'open' || part.name !== 'Relationship' || attributeOf(part.attributes, 'TargetMode') === 'External') continue
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(part.attributes, name) ?? '')
    const path = target?.startsWith('/') === true ? target.slice(1) : `${folder}${target ?? ''}`
    byId.set(id ?? '', path)
    bySort.set(RELATION.exec(type ?? '')?.[1] ?? '', path)
  }
  return { byId, bySort }
}

const readStyles = (xml: string): readonly boolean[] => {
  const codes = new Map<number, string>()
  const dates: boolean[] = []
  let inside = false
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') continue
    if (part.name === 'cellXfs') inside = part.kind === 'open'
    if (part.kind !== 'open') continue
    const id = Number(attributeOf(part.attributes, 'numFmtId') ?? 0)
    if (part.name === 'numFmt') codes.set(id, attributeOf(part.attributes, 'formatCode') ?? '')
    if (part.name === 'xf' && inside) dates.push(isDateFormat(id, codes.get(id)))
  }
  return dates
}

const MOST_STRINGS = 3_000_000

/** Texts that cells name by their number. How they are pronounced (`rPh`) is not part of them. */
const readStrings = async (xml: string, pause: () => Promise<void>): Promise<readonly string[]> => {
  const strings: string[] = []
  let [one, inText, spoken] = ['', false, false]
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') one += inText && !spoken ? part.text : ''
    else if (part.name === 't') inText = part.kind === 'open'
    else if (part.name === 'rPh') spoken = part.kind === 'open'
    else if (part.name === 'si') {
      if (part.kind === 'open') one = ''
      else strings.push(one.slice(0, TABLE_LIMITS.cell))
      if (strings.length > MOST_STRINGS) throw new XmlRefused('too many strings')
      if (strings.length % 5_000 === 0) await pause()
    }
  }
  return strings
}

/** Opens an XLSX file (ECMA-376): its sheets, and their lines when they are asked for. Nothing in it is reckoned: formulas give what they gave when it was saved. */
export const openXlsx = async (bytes: Uint8Array<ArrayBuffer>, limit: number = TABLE_LIMITS.unpacked): Promise<Result<Sheets, XlsxRefusal>> => {
  const zip = openZip(bytes, limit)
  if (!zip.ok) return zip
  try {
    return await openWorkbook(zip.value)
  } catch (fault) {
    if (fault instanceof XmlRefused) return refuse({ kind: 'broken' })
    throw fault
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const beside = (path: string): string => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`

const openWorkbook = async (zip: Zip): Promise<Result<Sheets, XlsxRefusal>> => {
  const root = await text(zip, '_rels/.rels')
  if (!root.ok) return root
  const path = (root.value === undefined ? undefined : relations(root.value, '').bySort.get('officeDocument')) ?? 'xl/workbook.xml'
  const [workbook, rels] = [await text(zip, path), await text(zip, beside(path))]
  if (!workbook.ok) return workbook
  if (!rels.ok) return rels
  if (workbook.value === undefined || rels.value === undefined) return refuse({ kind: 'not-sheets' })
  const { byId, bySort } = relations(rels.value, folderOf(path))
  const sheets: (SheetNamed & { readonly path: string })[] = []
  let from1904 = false
  for (const part of xmlParts(workbook.value)) {
    if (part.kind !== 'open') continue
    if (part.name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributeOf(part.attributes, 'date1904') ?? '')
    if (part.name !== 'sheet') continue
    const there = byId.get(attributeOf(part.attributes, 'id') ?? '')
    if (there !== undefined) sheets.push({ name: attributeOf(part.attributes, 'name') ?? '', hidden: (attributeOf(part.attributes, 'state') ?? 'visible') !== 'visible', path: there })
  }
  if (sheets.length === 0) return refuse({ kind: 'not-sheets' })
  let strings: readonly string[] | undefined
  let dates: readonly boolean[] | undefined
  const read: Sheets['read'] = async (place, pause) => {
    const named = sheets[place]
    if (named === undefined) throw new RangeError('no such sheet')
    const [styled, shown, xml] = [dates ? ok(undefined) : await text(zip, bySort.get('styles') ?? ''), strings ? ok(undefined) : await text(zip, bySort.get('sharedStrings') ?? ''), await text(zip, named.path)]
    if (!styled.ok) return styled
    if (!shown.ok) return shown
    if (!xml.ok) return xml
    try {
      dates ??= styled.value === undefined ? [] : readStyles(styled.value)
      strings ??= shown.value === undefined ? [] : await readStrings(shown.value, pause)
      return ok(xml.value === undefined ? [] : await readSheet(xml.value, { strings, dates, from1904 }, pause))
    } catch (fault) {
      if (fault instanceof XmlRefused) return refuse({ kind: 'broken' })
      throw fault
    }
  }
  return ok({ sheets: sheets.map(({ name, hidden }) => ({ name, hidden })), read })
}
