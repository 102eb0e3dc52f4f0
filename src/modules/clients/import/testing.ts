import { zipFile } from '#tests/zip-file'

/** A cell: text that is shared or stands in it, a number with a style, or a formula with what it gave. */
export type Cell = string | number | { readonly inline: string } | { readonly serial: number } | { readonly formula: string; readonly gave: string } | undefined

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const letters = (place: number): string => (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26))

/** An XLSX file of these sheets, as spreadsheet programs write it: style 1 is a date of their own making, style 2 one that is built in. */
export const xlsxFile = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, { from1904 = false, merged = [], workbook = '' }: { readonly from1904?: boolean; readonly merged?: readonly string[]; readonly workbook?: string } = {}): Uint8Array<ArrayBuffer> => {
  const strings: string[] = []
  const cell = (value: Cell, at: string): string => {
    if (value === undefined || value === '') return ''
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${strings.push(value) - 1}</v></c>`
    if ('inline' in value) return `<c r="${at}" t="inlineStr"><is><t>${escaped(value.inline)}</t></is></c>`
    if ('serial' in value) return `<c r="${at}" s="${strings.length % 2 === 0 ? 1 : 2}"><v>${value.serial}</v></c>`
    return `<c r="${at}" t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.gave)}</v></c>`
  }
  const names = Object.keys(sheets)
  const written = Object.values(sheets).map((rows) => {
    const data = rows.map((row, line) => `<row r="${line + 1}">${row.map((value, column) => cell(value, `${letters(column)}${line + 1}`)).join('')}</row>`).join('')
    return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData>${merged.length === 0 ? '' : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`}</worksheet>`
  })
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const bytes = zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: 'xl/workbook.xml', content: `<?xml version="1.0"?>${workbook}<workbook xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names.map((name, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${names.map((_, place) => `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>` },
    { name: 'xl/styles.xml', content: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-419]d\\ mmmm\\ yyyy&quot; г.&quot;"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
    ...written.map((content, place) => ({ name: `xl/worksheets/sheet${place + 1}.xml`, content })),
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings.map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`).join('')}</sst>` },
  ])
  return new Uint8Array(bytes)
}
