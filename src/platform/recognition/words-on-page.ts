/** Longer texts are cut: no page of paper holds so much. UTF-16 units. */
const LONGEST_PAGE = 200_000

export type Recognised = {
  /** Lines as on the page, an empty line between blocks. NFC, well-formed. */
  readonly text: string
  /** How sure the engine is of its words, the longer ones weighing more. From 0 to 1; 0 for a page without words. */
  readonly confidence: number
}

type Word = { readonly block: string; readonly line: string; readonly confidence: number; readonly text: string }

/** A row of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. Level 5 is a word. */
const wordFrom = (row: string): Word | undefined => {
  const [level, page, block, paragraph, line, , , , , , confidence, text = ''] = row.split('\t')
  const share = Number(confidence) / 100
  if (level !== '5' || text.trim() === '' || !(share >= 0 && share <= 1)) return undefined
  return { block: `${page}.${block}`, line: `${page}.${block}.${paragraph}.${line}`, confidence: share, text: text.trim() }
}

/** The text of a page from Tesseract's table of words. */
export const readWords = (table: string): Recognised => {
  const words = table.split(/\r?\n/).flatMap((row) => wordFrom(row) ?? [])
  const pieces = words.map(({ text, line, block }, index) => {
    const before = words[index - 1]
    if (before === undefined) return text
    if (before.line === line) return ` ${text}`
    return before.block === block ? `\n${text}` : `\n\n${text}`
  })
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  const sure = words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0)
  return { text: pieces.join('').replaceAll('\0', '').slice(0, LONGEST_PAGE).toWellFormed().normalize('NFC'), confidence: length === 0 ? 0 : sure / length }
}
