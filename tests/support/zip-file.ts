import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  /** What the headers claim instead of the truth. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
  /** All such parts point at the first part's bytes. */
  readonly atFirst?: boolean
}

const headerOf = (part: ZipPart, bytes: Uint8Array, packed: Uint8Array, central: boolean, offset: number): Buffer => {
  const name = Buffer.from(part.name)
  const header = Buffer.alloc(central ? 46 : 30)
  const at = central ? 2 : 0
  header.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(part.encrypted === true ? 1 : 0, at + 6)
  header.writeUInt16LE(part.stored === true ? 0 : 8, at + 8)
  header.writeUInt32LE(crc32(bytes), at + 14)
  header.writeUInt32LE(packed.length, at + 18)
  header.writeUInt32LE(part.claimedSize ?? bytes.length, at + 22)
  header.writeUInt16LE(name.length, at + 26)
  if (central) header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

/** A zip file of these parts, in this order. */
export const zipFile = (parts: readonly ZipPart[]): Buffer => {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const bytes = Buffer.from(part.content)
    const packed = part.stored === true ? bytes : deflateRawSync(bytes, { level: 9 })
    const local = Buffer.concat([headerOf(part, bytes, packed, false, 0), packed])
    directory.push(headerOf(part, bytes, packed, true, part.atFirst === true ? 0 : offset))
    body.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, ...directory, end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A DOCX with this inside its body, and other parts beside it. */
export const docxFile = (body: string, others: readonly ZipPart[] = []): Buffer =>
  zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...others,
  ])

/** An ODT with this inside `office:text`, after these automatic styles. */
export const odtFile = (text: string, others: readonly ZipPart[] = [], styles = ''): Buffer =>
  zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>` },
    ...others,
  ])

/** An EPUB of these chapters, each the inside of a body. */
export const epubFile = (chapters: readonly string[], metadata = '', others: readonly ZipPart[] = []): Buffer =>
  zipFile([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>' },
    {
      name: 'OEBPS/content.opf',
      content: `<package><metadata>${metadata}</metadata><manifest>${chapters.map((_, index) => `<item id="c${index}" href="text/c%20${index}.xhtml"/>`).join('')}</manifest>
        <spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    },
    ...chapters.map((chapter, index) => ({ name: `OEBPS/text/c ${index}.xhtml`, content: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${chapter}</body></html>` })),
    ...others,
  ])
