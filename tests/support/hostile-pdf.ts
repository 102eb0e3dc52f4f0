import { deflateSync } from 'node:zlib'
import { pdfOf, pdfStream } from './tiny-pdf.ts'

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const treeOf = (numbers: readonly number[]): string => `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${numbers.length} >>`
const page = (contents: number, resources: string): string => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${contents} 0 R >>`
const packed = (content: string): string => pdfStream(deflateSync(content).toString('latin1'), '/Filter /FlateDecode')

/** Forms that draw the next one twice; the first has the number `first`. */
const forms = (depth: number, first: number): string[] =>
  Array.from({ length: depth }, (_, index) =>
    pdfStream(index < depth - 1 ? '/X Do /X Do' : '0 0 1 1 re f', `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${first + index + 1} 0 R >> >>`),
  )

/** A page that draws a form twice, which draws a form twice, thirty deep: nobody waits for its end. */
export const endlessPdf = (): Buffer => pdfOf([CATALOGUE, treeOf([3]), page(4, '/XObject << /X 5 0 R >>'), pdfStream('/X Do'), ...forms(30, 5)])

/** A sound page, and one with forms so deep in each other that mupdf's stack runs over. */
export const topplingPdf = (): Buffer =>
  pdfOf([
    CATALOGUE, treeOf([3, 6]), page(4, '/Font << /F 5 0 R >>'), pdfStream('BT /F 11 Tf 50 700 Td (the first page) Tj ET'), FONT,
    page(7, '/XObject << /X 8 0 R >>'), pdfStream('/X Do'), ...forms(60, 8),
  ])

/** A page of three million words in a small file: its text needs more memory than any child may have. */
export const swellingPdf = (): Buffer =>
  pdfOf([CATALOGUE, treeOf([3]), page(4, '/Font << /F 5 0 R >>'), packed(`BT /F 8 Tf 10 10 Td ${'(trafficking) Tj 0 1 Td '.repeat(3_000_000)} ET`), FONT])

/** Two thousand pages that all show the same long text: little to store, 28 million characters to read. */
export const floodingPdf = (): Buffer => {
  const numbers = Array.from({ length: 2000 }, (_, index) => 5 + index)
  const content = `BT /F 8 Tf 10 10 Td ${`(${'word '.repeat(50)}) Tj 0 9 Td `.repeat(300)} ET`
  return pdfOf([CATALOGUE, treeOf(numbers), packed(content), FONT, ...numbers.map(() => page(3, '/Font << /F 4 0 R >>'))])
}

const WITH_TEXT = '/Font << /F 5 0 R >>'
const textOf = (text: string): string => pdfStream(`BT /F 11 Tf 50 700 Td (${text}) Tj ET`)

/** One page that calls itself two milliards: the first engine does not open it, the second counts for itself. */
export const boastingPdf = (): Buffer =>
  pdfOf([CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', page(4, WITH_TEXT), textOf('the only page of many'), FONT])

/** A page as large as the format allows, or thinner than a hair. In points. */
export const boxedPdf = (width: number, height: number): Buffer =>
  pdfOf([CATALOGUE, treeOf([3]), page(4, WITH_TEXT).replace('[0 0 595 842]', `[0 0 ${width} ${height}]`), textOf('boxed'), FONT])

/** Really so many pages, all of one object each. */
export const manyPagesPdf = (count: number): Buffer => {
  const numbers = Array.from({ length: count }, (_, index) => 5 + index)
  return pdfOf([CATALOGUE, treeOf(numbers), textOf('x'), FONT, ...numbers.map(() => page(3, '/Font << /F 4 0 R >>'))])
}

/** A page with a picture and nothing else, one with a picture and text, one with text. */
export const picturedPdf = (): Buffer => {
  const text = 'BT /F 11 Tf 50 700 Td (more than twenty letters stand here) Tj ET'
  const both = '/Font << /F 9 0 R >> /XObject << /I 10 0 R >>'
  return pdfOf([
    CATALOGUE, treeOf([3, 4, 5]), page(6, both), page(7, both), page(8, both),
    pdfStream('595 0 0 842 0 0 cm /I Do'), pdfStream(`${text} 9 0 0 9 0 0 cm /I Do`), pdfStream(text),
    FONT, pdfStream('\u0080', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  ])
}

/** Two pages under bookmarks of two levels. */
export const outlinedPdf = (): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>', treeOf([3, 6]), page(4, WITH_TEXT), textOf('outlined'), FONT, page(4, WITH_TEXT),
    '<< /Type /Outlines /First 8 0 R /Last 11 0 R >>',
    '<< /Title (Part one) /Parent 7 0 R /First 9 0 R /Last 10 0 R /Next 11 0 R /Dest [3 0 R /Fit] >>',
    '<< /Title (Chapter) /Parent 8 0 R /Next 10 0 R /Dest [3 0 R /Fit] >>',
    '<< /Title (Chapter two) /Parent 8 0 R /Dest [6 0 R /Fit] >>',
    '<< /Title (Part two) /Parent 7 0 R /Dest [6 0 R /Fit] >>',
  ])

/** As many bookmarks in a row. */
export const bookmarkedPdf = (count: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>', treeOf([3]), page(4, WITH_TEXT), textOf('bookmarked'), FONT, `<< /Type /Outlines /First 7 0 R /Last ${6 + count} 0 R >>`,
    ...Array.from({ length: count }, (_, index) => `<< /Title (b) /Parent 6 0 R ${index + 1 < count ? `/Next ${8 + index} 0 R` : ''} /Dest [3 0 R /Fit] >>`),
  ])

/** The beginning and the end of a sound PDF with `gap` bytes between them that nobody needs to read. */
export const longPdf = (gap: number): { readonly head: Buffer; readonly tail: Buffer } => {
  const objects = [CATALOGUE, treeOf([3]), page(4, WITH_TEXT), textOf('the end of a long file'), FONT]
  const head = `%PDF-1.7\n6 0 obj\n<< /Length ${gap} >>\nstream\n`
  let tail = '\nendstream\nendobj\n'
  const offsets = objects.map((object, index) => {
    const offset = head.length + gap + tail.length
    tail += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = head.length + gap + tail.length
  const entries = [...offsets, 9].map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  tail += `xref\n0 7\n0000000000 65535 f \n${entries}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return { head: Buffer.from(head, 'latin1'), tail: Buffer.from(tail, 'latin1') }
}
