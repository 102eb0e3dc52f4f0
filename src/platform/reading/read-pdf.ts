import type * as mupdf from 'mupdf'
import { largestType } from './largest-type.ts'
import { LONGEST_OPENING, LONGEST_SAYING } from './limits.ts'
import type { Ending, Said } from './messages.ts'
import { isWorn, openPdf, orNothing } from './mupdf-file.ts'
import { cleanPageText } from './page-text.ts'
import { outlineOf } from './pdf-outline.ts'
import type { ReadPage } from './reader.ts'

export type Step = { readonly page: ReadPage; readonly total: number }
type Limits = { readonly maxPages: number; readonly maxText: number }

const cut = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_SAYING).replaceAll('\0', '').toWellFormed().normalize('NFC').slice(0, LONGEST_SAYING)

const languageOf = (document: mupdf.Document): string | undefined => {
  const language = document.asPDF()?.getTrailer().get('Root', 'Lang')
  return language?.isString() ? language.asString() : undefined
}

const saidBy = (document: mupdf.Document, total: number): Said => {
  const author = cut(orNothing(() => document.getMetaData('info:Author')))
  return {
    title: cut(orNothing(() => document.getMetaData('info:Title'))),
    authors: author === undefined ? [] : [author],
    created: cut(orNothing(() => document.getMetaData('info:CreationDate'))),
    language: cut(orNothing(() => languageOf(document))),
    outline: orNothing(() => outlineOf(document, total)),
  }
}

const hasImages = (page: mupdf.StructuredText): boolean => {
  let found = false
  page.walk({
    onImageBlock: (_box, _transform, image) => {
      image.destroy()
      found = true
    },
  })
  return found
}

const readPage = (document: mupdf.Document, index: number): { readonly text: string; readonly images: boolean; readonly largestType: string } => {
  let page: mupdf.Page | undefined
  let structured: mupdf.StructuredText | undefined
  try {
    page = document.loadPage(index)
    structured = page.toStructuredText('preserve-images')
    const lines = structured
    const text = cleanPageText(lines.asText())
    return { text, images: hasImages(lines), largestType: index === 0 ? (orNothing(() => largestType(lines, text.length)) ?? '') : '' }
  } finally {
    structured?.destroy()
    page?.destroy()
  }
}

const readPages = function* (document: mupdf.Document, total: number, maxText: number): Generator<Step, Ending> {
  const said = saidBy(document, total)
  let pagesWithText = 0
  let failedPages = 0
  let length = 0
  for (let number = 1; number <= total; number += 1) {
    const page = orNothing(() => readPage(document, number - 1))
    const text = page?.text ?? ''
    if (!page) failedPages += 1
    if (number === 1) {
      said.largestType = cut(page?.largestType)
      said.opening = text.slice(0, LONGEST_OPENING).toWellFormed()
    }
    if (text !== '') pagesWithText += 1
    length += text.length
    if (length > maxText) return { kind: 'refused', refusal: 'too-much-text', format: 'pdf', worn: isWorn() }
    yield { page: { number, text, images: page?.images ?? false }, total }
  }
  return { kind: 'done', engine: 'mupdf', format: 'pdf', pages: total, pagesWithText, failedPages, said, worn: isWorn() }
}

/** Reads a PDF page by page, and says at the end what became of it. Runs in a reader child: it may hang or swell on hostile files. */
export const readPdf = function* (file: number, limits: Limits): Generator<Step, Ending> {
  const opened = openPdf(file, limits.maxPages)
  if (typeof opened === 'string') return { kind: 'refused', refusal: opened, format: 'pdf', worn: isWorn() }
  try {
    return yield* readPages(opened.document, opened.total, limits.maxText)
  } finally {
    opened.close()
  }
}
