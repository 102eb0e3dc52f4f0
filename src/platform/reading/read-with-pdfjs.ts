import { fstatSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, OPS, PasswordResponses, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readAt } from './flow/zip-directory.ts'
import { LONGEST_OPENING, LONGEST_PAGE, LONGEST_SAYING } from './limits.ts'
import type { Ending, Said } from './messages.ts'
import { cleanPageText } from './page-text.ts'
import type { Step } from './read-pdf.ts'

type Limits = { readonly maxPages: number; readonly maxText: number }
type Refusal = Extract<Ending, { kind: 'refused' }>['refusal']

/** This engine wants the whole file in memory; a larger one has to do with the first. Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024

const refused = (refusal: Refusal): Ending => ({ kind: 'refused', refusal, format: 'pdf', worn: true })

const cut = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, LONGEST_SAYING).replaceAll('\0', '').toWellFormed().normalize('NFC').slice(0, LONGEST_SAYING) : undefined

const saidBy = async (document: PDFDocumentProxy): Promise<Said> => {
  try {
    const { info } = await document.getMetadata()
    const of = (key: string): string | undefined => cut(Reflect.get(info, key))
    const author = of('Author')
    return { title: of('Title'), authors: author === undefined ? [] : [author], created: of('CreationDate'), language: of('Language') }
  } catch {
    return { authors: [] }
  }
}

const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent()
  const parts: string[] = []
  let length = 0
  for (const item of items) {
    if (!('str' in item) || length > LONGEST_PAGE) continue
    parts.push(item.str, item.hasEOL ? '\n' : '')
    length += item.str.length
  }
  return cleanPageText(parts.join(''))
}

const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
const fewLetters = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) < 20

const readPage = async (document: PDFDocumentProxy, number: number): Promise<{ readonly text: string; readonly images: boolean } | undefined> => {
  try {
    const page = await document.getPage(number)
    const text = await textOf(page)
    // Its list of operators costs as much again as the text: it is asked only where the answer matters.
    const images = fewLetters(text) && (await page.getOperatorList()).fnArray.some((operator) => PICTURES.has(operator))
    page.cleanup()
    return { text, images }
  } catch {
    return undefined
  }
}

const open = async (bytes: Uint8Array): Promise<PDFDocumentProxy | 'encrypted' | 'damaged'> => {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  // Without a worker it loads its own inside this process; pictures and fonts are never decoded.
  const task = getDocument({
    data: bytes, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true, isImageDecoderSupported: false, stopAtErrors: false, maxImageSize: 1,
    cMapUrl: join(home, 'cmaps/'), cMapPacked: true, standardFontDataUrl: join(home, 'standard_fonts/'), enableXfa: false, useWorkerFetch: false, useWasm: false,
  })
  try {
    return await task.promise
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && Object.values(PasswordResponses).includes(Number(fault.code)) ? 'encrypted' : 'damaged'
  }
}

/** Reads a PDF with the second engine, which forgives other faults than the first. Runs in a reader child of its own, and ends with it. */
export const readWithPdfjs = async function* (file: number, { maxPages, maxText }: Limits): AsyncGenerator<Step, Ending> {
  const { size } = fstatSync(file)
  if (size > LARGEST_FILE) return refused('damaged')
  // A plain array: what a Buffer is cut from is not the engine's to take.
  const document = await open(Uint8Array.from(readAt(file, 0, size)))
  if (typeof document === 'string') return refused(document)
  const total = document.numPages
  if (total <= 0) return refused('no-pages')
  if (total > maxPages) return refused('too-many-pages')
  const said = await saidBy(document)
  let pagesWithText = 0
  let failedPages = 0
  let length = 0
  for (let number = 1; number <= total; number += 1) {
    const page = await readPage(document, number)
    const text = page?.text ?? ''
    if (!page) failedPages += 1
    if (number === 1) said.opening = text.slice(0, LONGEST_OPENING).toWellFormed()
    if (text !== '') pagesWithText += 1
    length += text.length
    if (length > maxText) return refused('too-much-text')
    yield { page: { number, text, images: page?.images ?? false }, total }
  }
  return { kind: 'done', engine: 'pdfjs', format: 'pdf', pages: total, pagesWithText, failedPages, said, worn: true }
}
