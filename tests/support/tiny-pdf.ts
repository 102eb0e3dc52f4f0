type TinyPdf = {
  /** Text of each page; lines are kept. A line that begins with `# ` is set in 24 points, `## ` in 16, all others in 11. */
  readonly pages: readonly string[]
  readonly title?: string
  readonly author?: string
  /** As PDF writes dates: `D:20240131`. */
  readonly created?: string
  /** The language the catalogue declares: `uk`. */
  readonly language?: string
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
const textString = (text: string): string => `<feff${hex(text)}>`

/** A stream object; `content` holds one byte a character. */
export const pdfStream = (content: string, entries = ''): string => `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** Characters by number, as the one font has them: 1 is the first character used. No glyphs are drawn; the text is found by this table. */
const charactersOf = (pages: readonly string[]): Map<string, number> =>
  new Map([...new Set(pages.join(''))].map((character, index) => [character, index + 1]))

const codeOf = (characters: ReadonlyMap<string, number>, character: string): string => (characters.get(character) ?? 0).toString(16).padStart(4, '0')

const toUnicode = (characters: ReadonlyMap<string, number>): string => {
  const lines = [...characters.keys()].filter((character) => character !== '\n').map((character) => `1 beginbfchar <${codeOf(characters, character)}> <${hex(character)}> endbfchar`)
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...lines,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

const contentOf = (page: string, characters: ReadonlyMap<string, number>): string => {
  const lines = page.split('\n').map((line) => {
    const [, marks = ''] = /^(#{1,2}) /.exec(line) ?? []
    const size = marks === '#' ? 24 : marks === '##' ? 16 : 11
    const codes = Array.from(line.slice(marks === '' ? 0 : marks.length + 1), (character) => codeOf(characters, character))
    return `/F ${size} Tf 0 -${size * 1.3} Td <${codes.join('')}> Tj`
  })
  return `BT 1 0 0 1 50 800 Tm\n${lines.join('\n')}\nET`
}

/** Puts objects (the first is number 1 and the catalogue) into a file with a sound table, whatever they say. One byte a character. */
export const pdfOf = (objects: readonly string[], trailer = ''): Buffer => {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}

/**
 * A small sound PDF with the given text, any script, for tests. No font is embedded: it is to be read, not looked at.
 *
 * @example
 * await writeFile('a.pdf', tinyPdf({ pages: ['# Звіт\nперша сторінка', 'друга'], title: 'Звіт' }))
 */
export const tinyPdf = ({ pages, title, author, created, language }: TinyPdf): Buffer => {
  const characters = charactersOf(pages)
  const info = [title && `/Title ${textString(title)}`, author && `/Author ${textString(author)}`, created && `/CreationDate (${created})`]
  const firstPage = 8
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`,
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< ${info.filter((entry) => entry !== undefined).join(' ')} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Tiny /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tiny /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW 500 >>',
    '<< /Type /FontDescriptor /FontName /Tiny /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    pdfStream(toUnicode(characters)),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents ${firstPage + 2 * index + 1} 0 R >>`,
      pdfStream(contentOf(page, characters)),
    ]),
  ]
  return pdfOf(objects, '/Info 3 0 R')
}
