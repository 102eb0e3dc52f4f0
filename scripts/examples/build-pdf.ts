import { fileURLToPath } from 'node:url'
import Pdf from 'pdfkit'
import type { Piece } from './read-guide.ts'

export type PdfMetadata = { readonly title: string; readonly author: string; readonly language: string; readonly date: Date }

type Doc = InstanceType<typeof Pdf>
type Parent = ReturnType<Doc['struct']>

// Every letter of the twelve languages is in it; what a text uses of it is taken into its file.
const TEXT = fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'))
const HEADING = fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'))

const INK = '#1D2733'
const QUIET = '#0E4A56'
const MARGINS = { top: 72, bottom: 64, left: 76, right: 76 }
const INDENT = 16
// A heading never stands alone at the foot of a page.
const KEEP_TOGETHER = 70
const BODY = { align: 'left', lineGap: 2.5 } as const

const writeList = (doc: Doc, parent: Parent, items: readonly string[]): void => {
  const list = doc.struct('L')
  parent.add(list)
  for (const item of items) {
    // The item's text begins on the line of its mark.
    const mark = doc.struct('Lbl', {}, () => {
      doc.text('–', MARGINS.left, doc.y, { ...BODY, width: INDENT })
      doc.y -= doc.currentLineHeight(true) + BODY.lineGap
    })
    const body = doc.struct('LBody', {}, () => doc.text(item, MARGINS.left + INDENT, doc.y, BODY).moveDown(0.15))
    list.add(doc.struct('LI', {}, [mark, body]))
  }
  list.end()
  doc.x = MARGINS.left
  doc.moveDown(0.5)
}

const writePiece = (doc: Doc, parent: Parent, piece: Piece): void => {
  doc.font(TEXT).fontSize(11).fillColor(INK)
  switch (piece.kind) {
    case 'title':
      parent.add(doc.struct('H1', {}, () => doc.font(HEADING).fontSize(23).fillColor(QUIET).text(piece.text, { lineGap: 2 }).moveDown(0.4)))
      return
    case 'heading':
      if (doc.y > doc.page.height - MARGINS.bottom - KEEP_TOGETHER) doc.addPage()
      parent.add(doc.struct('H2', {}, () => doc.moveDown(0.6).font(HEADING).fontSize(14).fillColor(QUIET).text(piece.text).moveDown(0.45)))
      doc.outline.addItem(piece.text)
      return
    case 'paragraph':
      parent.add(doc.struct('P', {}, () => doc.text(piece.text, BODY).moveDown(0.65)))
      return
    case 'list':
      writeList(doc, parent, piece.items)
  }
}

/**
 * Sets a document as a tagged PDF, A4. The same pieces and metadata give the same bytes every time:
 * fixed dates, one font of which it takes the letters it needs, and no compression, which differs between versions of Node.
 */
export const buildPdf = (pieces: readonly Piece[], { title, author, language, date }: PdfMetadata): Promise<Buffer> =>
  new Promise((done, fail) => {
    const info = { Title: title, Author: author, Creator: 'Waystation', Producer: 'Waystation', CreationDate: date, ModDate: date }
    const doc = new Pdf({ size: 'A4', margins: MARGINS, pdfVersion: '1.7', lang: language, tagged: true, font: TEXT, displayTitle: true, compress: false, bufferPages: true, info })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('error', fail)
    doc.on('end', () => done(Buffer.concat(chunks)))
    const root = doc.struct('Document')
    doc.addStructure(root)
    for (const piece of pieces) writePiece(doc, root, piece)
    root.end()
    doc.end()
  })
