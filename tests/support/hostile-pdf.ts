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
