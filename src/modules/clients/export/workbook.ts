import type { Cell, Sheet } from './sheets.ts'

/** One part of a workbook (Office Open XML, ECMA-376), to be packed into a ZIP file under its path. Text comes in pieces, so that a large sheet is never whole. */
export type WorkbookPart = { readonly path: string; readonly text: Iterable<string> }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The most that one cell takes (Excel's own limit), in UTF-16 units. */
export const LONGEST_CELL = 32_767

/** Text as XML: what XML has no letter for becomes the sign for what cannot be read. */
const escape = (text: string): string =>
  text.toWellFormed().replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')

/** A, B … Z, AA. */
const column = (place: number): string => (place < 26 ? '' : column(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

const FIRST_DAY = Date.UTC(1899, 11, 30)
/** Before it, spreadsheets count days in ways of their own: 1900 was no leap year. */
const SAFE_DAY = '1900-03-01'
const DAY_STYLE = 1
const HEADING_STYLE = 2

const textCell = (at: string, text: string, style = ''): string => {
  const shown = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text
  // Text that stands in its place, and never a formula, whatever it begins with.
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(shown)}</t></is></c>`
}

const cellXml = (cell: Cell, row: number, place: number): string => {
  const at = `${column(place)}${row}`
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'string') return textCell(at, cell)
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"><v>${cell}</v></c>` : ''
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (cell.day < SAFE_DAY) return textCell(at, cell.day)
  return `<c r="${at}" s="${DAY_STYLE}"><v>${(Date.parse(`${cell.day}T00:00:00Z`) - FIRST_DAY) / 86_400_000}</v></c>`
}

function* sheetXml({ columns, rows }: Sheet): Generator<string> {
  const last = column(Math.max(0, columns.length - 1))
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `<cols><col min="1" max="${Math.max(1, columns.length)}" width="18" customWidth="1"/></cols><sheetData>`
  yield `<row r="1">${columns.map((text, place) => textCell(`${column(place)}1`, text, ` s="${HEADING_STYLE}"`)).join('')}</row>`
  for (const [at, row] of rows.entries()) yield `<row r="${at + 2}">${row.map((cell, place) => cellXml(cell, at + 2, place)).join('')}</row>`
  yield `</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const relations = (lines: readonly string[]): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`
const override = (part: string, kind: string): string => `<Override PartName="${part}" ContentType="${TYPE}.${kind}+xml"/>`

/** A workbook of these sheets, part by part. Nothing in it tells who wrote it, or when. */
export const workbookOf = (sheets: readonly Sheet[]): readonly WorkbookPart[] => {
  return [
    {
      path: '[Content_Types].xml',
      text: [`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`, override('/xl/workbook.xml', 'sheet.main'), override('/xl/styles.xml', 'styles'), ...sheets.map((_, place) => override(`/xl/worksheets/sheet${place + 1}.xml`, 'worksheet')), '</Types>'],
    },
    { path: '_rels/.rels', text: [relations([relation('r1', 'officeDocument', 'xl/workbook.xml')])] },
    {
      path: 'xl/workbook.xml',
      text: [`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>`, ...sheets.map(({ name }, place) => `<sheet name="${escape(name)}" sheetId="${place + 1}" r:id="r${place + 1}"/>`), '</sheets></workbook>'],
    },
    { path: 'xl/_rels/workbook.xml.rels', text: [relations([...sheets.map((_, place) => relation(`r${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`)), relation(`r${sheets.length + 1}`, 'styles', 'styles.xml')])] },
    { path: 'xl/styles.xml', text: [STYLES] },
    ...sheets.map((sheet, place) => ({ path: `xl/worksheets/sheet${place + 1}.xml`, text: sheetXml(sheet) })),
  ]
}
