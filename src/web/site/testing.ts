import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Registry } from 'prom-client'
import { ok, parseLanguageTag, parsePartialDate, randomIds, systemClock, refuse, type LanguageTag } from '#kernel'
import { slugOf, type Document, type DocumentListing, type Rendition } from '#library'
import type { Sha256 } from '#platform/blobs'
import { silentLog } from '#platform/log'
import type { Passage } from '#platform/search'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import { siteOver } from './open-site.ts'
import type { PublicLibrary } from './public-library.ts'
import type { Installation } from './view.ts'

export { faultsOf } from './html-rules.ts'

/** A language tag that is known to be one. */
export const tag = (text: string): LanguageTag => {
  const language = parseLanguageTag(text)
  if (language === undefined) throw new Error(`${text} is no language`)
  return language
}

/** A document with its pages, and the bytes that its one file holds. */
export type Shelved = { readonly document: Document; readonly pages: readonly string[]; readonly bytes: Buffer }

type Wish = Partial<Document> & { readonly pages?: readonly string[]; readonly bytes?: Buffer; readonly rendition?: Partial<Rendition>; readonly on?: string }

/** A document for a test: what is not wished for is ordinary. */
export const aDocument = (number: number, title: string, { pages = [], bytes = Buffer.from(`%PDF-1.7 ${title}`), rendition, on, ...wish }: Wish = {}): Shelved => {
  const language = wish.language ?? tag('en')
  // The hash of these very bytes, which is what the brand stands for.
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  const file: Rendition = { id: randomIds.next(), kind: 'original', language, mediaType: 'application/pdf', sha256, bytes: bytes.length, pages: pages.length, reading: 'searchable', reason: undefined, ...rendition }
  const document: Document = {
    id: randomIds.next(), number, state: 'published', title, titleProposed: false, slug: slugOf(title), summary: undefined, language,
    date: on === undefined ? undefined : parsePartialDate(on), authors: [], types: [], keywords: [], countries: [], renditions: [file],
    translationOf: undefined, translations: [], ...wish,
  }
  return { document, pages, bytes }
}

const listingOf = ({ document }: Shelved): DocumentListing => ({ ...document, readable: document.renditions.some((rendition) => rendition.reading === 'searchable') })

const marksIn = (text: string, words: string): Passage => {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = words === '' ? [] : [...text.matchAll(new RegExp(escaped, 'gi'))]
  return { text, marks: found.map(({ index }): [number, number] => [index, index + words.length]) }
}

const around = (text: string, words: string): Passage => {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  const start = text.lastIndexOf(' ', Math.max(0, at - 90)) + 1
  return marksIn(`${start > 0 ? '… ' : ''}${text.slice(start, at + 160).replaceAll('\n', ' ')} …`, words)
}

/** A small library in memory that answers as the real one does: for the site's own tests, which are about pages and not about finding. */
export const libraryOf = (shelf: readonly Shelved[]): PublicLibrary => {
  const take = (number: number) => {
    const one = shelf.find(({ document }) => document.number === number)
    if (one === undefined || one.document.state === 'draft') return refuse({ kind: 'document-not-found' })
    return one.document.state === 'withdrawn' ? refuse({ kind: 'document-withdrawn', number }) : ok(one)
  }
  const published = shelf.filter(({ document }) => document.state === 'published')
  return {
    list: async (_, { from, size }) => ok({ total: published.length, documents: published.slice(from, from + size).map(listingOf) }),
    find: async (_, { number }) => {
      const taken = take(number)
      return taken.ok ? ok(taken.value.document) : taken
    },
    search: async (_, { words, from, size }) => {
      const hits = published.flatMap((one) => {
        const pages = one.pages.map((text, index) => ({ number: index + 1, text })).filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
        const title = marksIn(one.document.title, words)
        const passages = pages.slice(0, 3).map(({ number, text }) => ({ number, passage: around(text, words) }))
        return pages.length + title.marks.length === 0 ? [] : [{ listing: listingOf(one), title, pages: passages, pageCount: pages.length }]
      })
      return ok({ total: hits.length, cut: words.split(' ').length > 20, hits: hits.slice(from, from + size) })
    },
    read: async (_, { number, page, words }) => {
      const taken = take(number)
      if (!taken.ok) return taken
      const { document, pages } = taken.value
      const rendition = document.renditions.find(({ reading }) => reading === 'searchable')
      const text = pages[page - 1]
      if (rendition === undefined) return refuse({ kind: 'nothing-to-read', number })
      if (text === undefined) return refuse({ kind: 'page-not-found', pages: pages.length })
      return ok({ document, rendition, page, pages: pages.length, text: marksIn(text, words) })
    },
    open: async (_, { number, rendition: id }) => {
      const taken = take(number)
      if (!taken.ok) return taken
      const { document, bytes } = taken.value
      const rendition = document.renditions.find((one) => one.id === id)
      if (rendition === undefined) return refuse({ kind: 'document-not-found' })
      const open = async (range?: { start: number; end: number }) => ({ size: bytes.length, stream: Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes], { objectMode: false }) })
      return ok({ rendition, fileName: `${number}-${document.slug}.pdf`, open })
    },
  }
}

/** The site on a free port, asked over real connections; redirects are shown, not followed. */
export const serveSite = async (library: PublicLibrary, installation: Installation) => {
  const site = await siteOver(library, installation)
  const readiness = openReadiness()
  readiness.ready()
  const nobody = parseTrustedProxies([])
  if (!nobody.ok) throw new Error(nobody.refusal.kind)
  const started = await startHttp({ ...site, host: '127.0.0.1', port: 0, trustedProxies: nobody.value, log: silentLog, ids: randomIds, readiness, metrics: new Registry(), pages: openPageMemory(systemClock) })
  if (!started.ok) throw new Error(started.refusal.kind)
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(started.value.url + path, { headers, redirect: 'manual' })
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
  }
  return { get, stop: started.value.stop }
}
