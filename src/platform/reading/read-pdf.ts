import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import * as mupdf from 'mupdf'
import { largestType } from './largest-type.ts'
import { LONGEST_SAYING } from './limits.ts'
import type { Answer, Said } from './messages.ts'
import { cleanPageText } from './page-text.ts'
import type { ReadPage } from './reader.ts'

type Ending = Exclude<Answer, { kind: 'ready' | 'pages' }>
type Limits = { readonly maxPages: number; readonly maxText: number }
type Refusal = Extract<Answer, { kind: 'refused' }>['refusal']

/** WebAssembly memory never shrinks: a child that grew past this is replaced. Bytes. */
const WORN_BYTES = 128 * 1024 * 1024

// Warnings and errors quote the document; nothing of it belongs in a log.
mupdf.setLog(null)

/** Set when the engine itself fell over: what it still reads is given out, but it reads no other document. */
let fellOver = false

const isWorn = (): boolean => fellOver || process.memoryUsage().external > WORN_BYTES
const refused = (refusal: Refusal): Ending => ({ kind: 'refused', refusal, worn: isWorn() })

const orNothing = <T>(look: () => T): T | undefined => {
  try {
    return look()
  } catch (fault) {
    // mupdf throws plain errors; a trap of WebAssembly (memory, stack) is something else.
    if (!(fault instanceof Error) || fault.constructor !== Error) fellOver = true
    return undefined
  }
}

type File = { readonly stream: mupdf.Stream; fault: unknown }

/** mupdf reads the file piece by piece through this, so that a large file is never whole in memory. */
const openStream = (file: number): File => {
  const opened: File = {
    fault: undefined,
    stream: new mupdf.Stream({
      fileSize: () => fstatSync(file).size,
      read: (memory, offset, length, position) => {
        try {
          return readSync(file, memory, offset, length, position)
        } catch (fault) {
          // A disk that fails is no fault of the document's, and no error may fly through the engine: it sees an end, we remember.
          opened.fault = fault
          return 0
        }
      },
      close: () => {},
    }),
  }
  return opened
}

const looksLikePdf = (file: number): boolean => {
  const start = Buffer.alloc(1024)
  return start.subarray(0, readSync(file, start, 0, start.length, 0)).includes('%PDF-')
}

const cut = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_SAYING).replaceAll('\0', '').toWellFormed().normalize('NFC').slice(0, LONGEST_SAYING)

const languageOf = (document: mupdf.Document): string | undefined => {
  const language = document.asPDF()?.getTrailer().get('Root', 'Lang')
  return language?.isString() ? language.asString() : undefined
}

const saidBy = (document: mupdf.Document): Said => ({
  title: cut(orNothing(() => document.getMetaData('info:Title'))),
  author: cut(orNothing(() => document.getMetaData('info:Author'))),
  created: cut(orNothing(() => document.getMetaData('info:CreationDate'))),
  language: cut(orNothing(() => languageOf(document))),
})

const readPage = (document: mupdf.Document, index: number): { readonly text: string; readonly largestType: string } => {
  let page: mupdf.Page | undefined
  let structured: mupdf.StructuredText | undefined
  try {
    page = document.loadPage(index)
    structured = page.toStructuredText('')
    const lines = structured
    const text = cleanPageText(lines.asText())
    return { text, largestType: index === 0 ? (orNothing(() => largestType(lines, text.length)) ?? '') : '' }
  } finally {
    structured?.destroy()
    page?.destroy()
  }
}

const readPages = function* (document: mupdf.Document, total: number, maxText: number): Generator<ReadPage, Ending> {
  const said = saidBy(document)
  let pagesWithText = 0
  let failedPages = 0
  let length = 0
  for (let number = 1; number <= total; number += 1) {
    const page = orNothing(() => readPage(document, number - 1))
    const text = page?.text ?? ''
    if (!page) failedPages += 1
    if (number === 1) said.largestType = cut(page?.largestType)
    if (text !== '') pagesWithText += 1
    length += text.length
    if (length > maxText) return refused('too-much-text')
    yield { number, text }
  }
  return { kind: 'done', pages: total, pagesWithText, failedPages, said, worn: isWorn() }
}

const readOpened = function* (document: mupdf.Document, { maxPages, maxText }: Limits): Generator<{ page: ReadPage; total: number }, Ending> {
  // A copy of a website, a picture or an archive under the name of a PDF: the library would read those too.
  if (!orNothing(() => document.getMetaData('format'))?.startsWith('PDF')) return refused('damaged')
  if (document.needsPassword() && document.authenticatePassword('') === 0) return refused('encrypted')
  const total = orNothing(() => document.countPages())
  if (total === undefined) return refused('damaged')
  if (total <= 0) return refused('no-pages')
  if (total > maxPages) return refused('too-many-pages')
  const pages = readPages(document, total, maxText)
  while (true) {
    const step = pages.next()
    if (step.done) return step.value
    yield { page: step.value, total }
  }
}

/** Reads a PDF page by page, and says at the end what became of it. Runs in a reader child: it may hang or swell on hostile files. */
export const readPdf = function* (path: string, limits: Limits): Generator<{ page: ReadPage; total: number }, Ending> {
  const file = openSync(path, 'r')
  let opened: File | undefined
  let document: mupdf.Document | undefined
  try {
    if (!looksLikePdf(file)) return refused('damaged')
    const { stream } = (opened = openStream(file))
    document = orNothing(() => mupdf.Document.openDocument(stream, 'application/pdf'))
    const ending = document ? yield* readOpened(document, limits) : refused('damaged')
    if (opened.fault !== undefined) throw opened.fault
    return ending
  } finally {
    // An engine that fell over cannot tidy up either; its child ends soon.
    orNothing(() => document?.destroy())
    orNothing(() => opened?.stream.destroy())
    // Fonts and pictures of this document are of no use to the next.
    orNothing(() => mupdf.emptyStore())
    closeSync(file)
  }
}
