import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { PdfMetadata } from './build-pdf.ts'
import type { Piece } from './read-guide.ts'

const LIST = 'list'
const INK = '1D2733'
const QUIET = '0E4A56'

const paragraphsOf = (piece: Piece): readonly Paragraph[] => {
  switch (piece.kind) {
    case 'title':
      return [new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_1 })]
    case 'heading':
      return [new Paragraph({ text: piece.text, heading: HeadingLevel.HEADING_2 })]
    case 'paragraph':
      return [new Paragraph({ text: piece.text })]
    case 'list':
      return piece.items.map((text) => new Paragraph({ text, numbering: { reference: LIST, level: 0 } }))
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const properties = ({ title, author, language, date }: PdfMetadata): string => {
  const day = (of: 'created' | 'modified') => `<dcterms:${of} xsi:type="dcterms:W3CDTF">${date.toISOString()}</dcterms:${of}>`
  const spaces = [
    'cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'dc="http://purl.org/dc/elements/1.1/"',
    'dcterms="http://purl.org/dc/terms/"',
    'xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ]
  const said = `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>${language}</dc:language>`
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ${spaces.map((space) => `xmlns:${space}`).join(' ')}>${said}${day('created')}${day('modified')}</cp:coreProperties>`
}

const heading = (size: number, before: number) => ({ run: { size, bold: true, color: QUIET }, paragraph: { spacing: { before, after: 160 }, keepNext: true } })

/** Sets a document as DOCX, A4, with real styles. The same pieces and metadata give the same bytes every time. */
export const buildDocx = async (pieces: readonly Piece[], metadata: PdfMetadata): Promise<Uint8Array> => {
  const document = new Document({
    title: metadata.title,
    creator: metadata.author,
    styles: {
      default: {
        document: { run: { font: 'Source Sans 3', size: 24, color: INK, language: { value: metadata.language } }, paragraph: { spacing: { after: 160, line: 300 } } },
        heading1: heading(46, 0),
        heading2: heading(30, 320),
      },
    },
    numbering: { config: [{ reference: LIST, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 260 } } } }] }] },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children: pieces.flatMap(paragraphsOf) }],
  })
  const parts = unzipSync(await Packer.toBuffer(document))
  // The packer writes the hour of packing; a zip keeps local time, so the date is said in it.
  parts['docProps/core.xml'] = strToU8(properties(metadata))
  const { date } = metadata
  return zipSync(parts, { level: 9, mtime: new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12) })
}
