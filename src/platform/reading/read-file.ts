import { closeSync, fstatSync, openSync } from 'node:fs'
import { FORMAT_HEAD_BYTES, formatOf, type Format } from './format-of.ts'
import { readFlow, type FlowFormat, type FlowPages } from './flow/read-flow.ts'
import { readAt } from './flow/zip-directory.ts'
import { LONGEST_SAYING } from './limits.ts'
import type { Ending, PictureOrder, ReadOrder } from './messages.ts'
import type { Step } from './read-pdf.ts'

// OLE 2 compound file: DOC, and what Word makes of a DOCX with a password.
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
const DIRECTORY_WITHIN = 1024 * 1024

const refused = (refusal: Extract<Ending, { kind: 'refused' }>['refusal']): Ending => ({ kind: 'refused', refusal, format: 'other', worn: false })

/** mupdf in WebAssembly counts a file's bytes with 31 bits. */
const LARGEST_PDF = 2 ** 31 - 1

type Seen = { readonly format: Format } | { readonly refusal: 'encrypted' | 'damaged' | 'format-not-read' | 'too-much-text' }

const look = (file: number): Seen => {
  const { size } = fstatSync(file)
  if (size === 0) return { refusal: 'damaged' }
  const head = readAt(file, 0, FORMAT_HEAD_BYTES)
  const format = formatOf(head)
  if (format === 'pdf' && size > LARGEST_PDF) return { refusal: 'too-much-text' }
  if (format !== undefined) return { format }
  const isLocked = head.subarray(0, COMPOUND.length).equals(COMPOUND) && [0, Math.max(0, size - DIRECTORY_WITHIN)].some((at) => readAt(file, at, DIRECTORY_WITHIN).includes(LOCKED))
  return { refusal: isLocked ? 'encrypted' : 'format-not-read' }
}

const cut = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_SAYING)

const readMarkup = function* ({ pages, said }: FlowPages, format: FlowFormat): Generator<Step, Ending> {
  for (const page of pages) yield { page, total: pages.length }
  const pagesWithText = pages.filter((page) => page.text !== '').length
  return { kind: 'done', engine: 'markup', format, pages: pages.length, pagesWithText, failedPages: 0, said: { ...said, largestType: cut(said.largestType) }, worn: false }
}

/** Each engine is loaded when it is first needed: a child that reads no PDF stays small. */
const stepsOf = async function* (file: number, format: Format, order: ReadOrder): AsyncGenerator<Step, Ending> {
  if (format !== 'pdf') {
    const flow = readFlow(file, format, order)
    return flow.ok ? yield* readMarkup(flow.value, format) : refusedBy(flow.refusal.kind)
  }
  if (order.engine === 'pdfjs') return yield* (await import('./read-with-pdfjs.ts')).readWithPdfjs(file, order)
  return yield* (await import('./read-pdf.ts')).readPdf(file, order)
}

const refusedBy = (kind: string): Ending => {
  switch (kind) {
    case 'bomb': case 'encrypted': case 'no-pages': case 'too-many-pages': case 'too-much-text': case 'format-not-read': return refused(kind)
    default: return refused('damaged')
  }
}

/** Reads a file of any format, and says at the end what became of it. */
export const readFile = async function* (order: ReadOrder): AsyncGenerator<Step, Ending> {
  const file = openSync(order.path, 'r')
  try {
    const seen = look(file)
    return 'format' in seen ? yield* stepsOf(file, seen.format, order) : refused(seen.refusal)
  } finally {
    closeSync(file)
  }
}

/** Draws one page of a file of any format. */
export const drawPage = async (order: PictureOrder): Promise<Ending> => {
  const file = openSync(order.path, 'r')
  try {
    const seen = look(file)
    if (!('format' in seen)) return refused(seen.refusal)
    const { drawPdfPage, drawTextPage } = await import('./draw-page.ts')
    if (seen.format === 'pdf') return drawPdfPage(file, order)
    const flow = readFlow(file, seen.format, order)
    if (!flow.ok) return refusedBy(flow.refusal.kind)
    const page = flow.value.pages[order.page - 1]
    const headings = new Set((flow.value.said.outline ?? []).filter((entry) => entry.page === order.page).map((entry) => entry.title))
    return page === undefined ? refused('no-pages') : drawTextPage(page.text, headings, order)
  } finally {
    closeSync(file)
  }
}
