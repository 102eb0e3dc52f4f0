import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Registry } from 'prom-client'
import { ok, parseLanguageTag, parsePartialDate, randomIds, systemClock, refuse, type LanguageTag, type PartialDate } from '#kernel'
import { FACETS, slugOf, type Document, type DocumentListing, type FacetName, type LibraryAnswer, type LibraryHit, type Rendition, type SearchRequest } from '#library'
import type { Sha256 } from '#platform/blobs'
import type { FoundSheet, SheetListing } from '#publishing'
import type { ListedService } from '#services'
import { silentLog } from '#platform/log'
import type { Passage } from '#platform/search'
import type { Catalogues } from '#web/i18n'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import type { Organisation } from '#network'
import { siteOver } from './open-site.ts'
import type { PublicNetwork } from './public-network.ts'
import type { Program } from './program.ts'
import type { PublicLibrary } from './public-library.ts'
import type { PublicSite } from './public-site.ts'
import type { PublicThesaurus } from './public-thesaurus.ts'
import type { Installation } from './view.ts'

export { faultsOf } from './html-rules.ts'

/** A language tag that is known to be one. */
export const tag = (text: string): LanguageTag => {
  const language = parseLanguageTag(text)
  if (language === undefined) throw new Error(`${text} is no language`)
  return language
}

/** A date that is known to be one. */
export const day = (text: string): PartialDate => {
  const date = parsePartialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

/** A document with its pages, the bytes that its one file holds, and what its pages look like. */
export type Shelved = { readonly document: Document; readonly pages: readonly string[]; readonly bytes: Buffer; readonly picture: Buffer | undefined; readonly withdrawn: { readonly reason?: string } }

type Wish = Partial<Document> & { readonly pages?: readonly string[]; readonly bytes?: Buffer; readonly picture?: Buffer; readonly withdrawn?: Shelved['withdrawn']; readonly rendition?: Partial<Rendition>; readonly on?: string }

// The hash of these very bytes, which is what the brand stands for.
const hashOf = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** A document for a test: what is not wished for is ordinary. */
export const aDocument = (number: number, title: string, { pages = [], bytes = Buffer.from(`%PDF-1.7 ${title}`), picture, withdrawn = {}, rendition, on, ...wish }: Wish = {}): Shelved => {
  const language = wish.language ?? tag('en')
  const sha256 = hashOf(bytes)
  const file: Rendition = { id: randomIds.next(), kind: 'original', language, mediaType: 'application/pdf', sha256, bytes: bytes.length, pages: pages.length, reading: 'searchable', reason: undefined, recognised: false, confidence: undefined, outline: [], safety: 'clean', redacted: undefined, ...rendition }
  const document: Document = {
    id: randomIds.next(), number, state: 'published', title, proposed: [], slug: slugOf(title), summary: undefined, language,
    date: on === undefined ? undefined : parsePartialDate(on), authors: [], publishers: [], instruments: [], ownPublication: false, access: 'public',
    embargo: undefined, details: {}, types: [], keywords: [], countries: [], renditions: [file], translationOf: undefined, translations: [], relations: [], ...wish,
  }
  return { document, pages, bytes, picture, withdrawn }
}

const listingOf = ({ document }: Shelved): DocumentListing => ({ ...document, titles: document.details.titles ?? {}, readable: document.renditions.some((rendition) => rendition.reading === 'searchable') })

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

const valuesOf = ({ language, types, keywords, countries, date, publishers, ownPublication }: Document): Record<FacetName, readonly string[]> => ({
  language: [language], type: types, keyword: keywords, country: countries, year: date === undefined ? [] : [date.slice(0, 4)], publisher: publishers, own: ownPublication ? ['yes'] : [],
})

const fits = (document: Document, { filters = {} }: SearchRequest): boolean =>
  FACETS.every((facet) => filters[facet] === undefined || valuesOf(document)[facet].some((value) => filters[facet]?.includes(value)))

const countFacet = (facet: FacetName, documents: readonly Document[], { filters = {} }: SearchRequest) => {
  const counts = new Map<string, number>((filters[facet] ?? []).map((value) => [value, 0]))
  for (const value of documents.flatMap((document) => valuesOf(document)[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, label: value, count, chosen: filters[facet]?.includes(value) === true }))
}

const facetsOf = (documents: readonly Document[], asked: SearchRequest): LibraryAnswer['facets'] => {
  const of = (facet: FacetName) => countFacet(facet, documents, asked)
  return { language: of('language'), type: of('type'), keyword: of('keyword'), country: of('country'), year: of('year'), publisher: of('publisher'), own: of('own') }
}

const ORDERS = {
  newest: (a: LibraryHit, b: LibraryHit) => (b.listing.date ?? '').localeCompare(a.listing.date ?? ''),
  oldest: (a: LibraryHit, b: LibraryHit) => (a.listing.date ?? '').localeCompare(b.listing.date ?? ''),
  title: (a: LibraryHit, b: LibraryHit) => a.listing.title.localeCompare(b.listing.title),
  relevance: () => 0,
}

const hitIn = ({ document, pages, ...one }: Shelved, words: string): LibraryHit[] => {
  const [rendition] = document.renditions
  const found = words === '' || rendition === undefined ? [] : pages.map((text, index) => ({ number: index + 1, text })).filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
  const title = marksIn(document.title, words)
  if (words !== '' && found.length + title.marks.length === 0) return []
  const shown = found.slice(0, 3).map(({ number, text }) => ({ rendition: rendition?.id ?? document.id, number, language: document.language, passage: around(text, words) }))
  return [{ listing: listingOf({ document, pages, ...one }), title, pages: shown, pageCount: found.length, others: [] }]
}

/** A small library in memory that answers as the real one does: for the site's own tests, which are about pages and not about finding. `remarks`: what it says of every question. */
export const libraryOf = (shelf: readonly Shelved[], remarks: Partial<LibraryAnswer> = {}): PublicLibrary => {
  const take = (number: number) => {
    const one = shelf.find(({ document }) => document.number === number)
    if (one === undefined || one.document.state === 'draft') return refuse({ kind: 'document-not-found' })
    return one.document.state === 'withdrawn' ? refuse({ kind: 'document-withdrawn', number, on: one.document.date, ...one.withdrawn }) : ok(one)
  }
  const published = shelf.filter(({ document }) => document.state === 'published')
  return {
    count: async () => ok({
      documents: published.length,
      pages: published.reduce((sum, { pages }) => sum + pages.length, 0),
      languages: new Set(published.map(({ document }) => document.language)).size,
    }),
    list: async (_, { from, size }) => ok({ total: published.length, documents: published.slice(from, from + size).map(listingOf) }),
    spans: async (_, { size }) => ok([...new Set(published.map(({ document }) => Math.floor((document.number - 1) / size)))].map((span) => ({ span, changedAt: new Date(0) }))),
    stamped: async (_, asked) => {
      const open = published.filter(({ document }) => document.access === 'public').map(({ document }) => ({ document, changedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, document.number)) }))
      if ('latest' in asked) return ok(open.toReversed().slice(0, asked.latest))
      if ('after' in asked) return ok(open.filter(({ document }) => document.number > asked.after).slice(0, asked.size))
      return ok(asked.numbers.flatMap((number) => open.filter(({ document }) => document.number === number)))
    },
    find: async (_, { number }) => {
      const taken = take(number)
      return taken.ok ? ok(taken.value.document) : taken
    },
    search: async (_, asked) => {
      const { words, from, size, filters = {}, sort } = asked
      const fitting = published.filter(({ document }) => fits(document, asked)).flatMap((one) => hitIn(one, words).map((hit) => ({ hit, document: one.document })))
      const hits = fitting.map(({ hit }) => hit).toSorted(ORDERS[sort ?? (words === '' ? 'newest' : 'relevance')])
      const facets = facetsOf(fitting.map(({ document }) => document), asked)
      const nothingSaid = { cut: words.split(' ').length > 20, away: false, loosened: false, corrected: [], suggested: [], alike: [], expanded: [] }
      return ok({ ...nothingSaid, total: hits.length, hits: hits.slice(from, from + size), facets, filters, ...remarks })
    },
    read: async (_, { number, page, words, language }) => {
      const taken = take(number)
      if (!taken.ok) return taken
      const { document, pages } = taken.value
      const searchable = document.renditions.filter(({ reading }) => reading === 'searchable')
      const rendition = searchable.find((one) => one.language === language) ?? searchable[0]
      const text = pages[page - 1]
      if (rendition === undefined) return refuse({ kind: 'nothing-to-read', number })
      if (text === undefined) return refuse({ kind: 'page-not-found', pages: pages.length })
      return ok({ document, rendition, page, pages: pages.length, language: rendition.language, text: marksIn(text, words) })
    },
    picture: async (_, { number, page }) => {
      const taken = take(number)
      if (!taken.ok) return taken
      const { picture, pages } = taken.value
      if (page > pages.length) return refuse({ kind: 'page-not-found', pages: pages.length })
      return picture === undefined ? refuse({ kind: 'picture-not-drawn' }) : ok({ bytes: picture, mediaType: 'image/png', sha256: hashOf(picture) })
    },
    open: async (_, { number, rendition: id }) => {
      const taken = take(number)
      if (!taken.ok) return taken
      const { document, bytes } = taken.value
      const rendition = document.renditions.find((one) => one.id === id)
      if (rendition === undefined) return refuse({ kind: 'document-not-found' })
      const open = async (range?: { start: number; end: number }) => ({ size: bytes.length, stream: Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes], { objectMode: false }) })
      return ok({ document, rendition, fileName: `${number}-${document.slug}.pdf`, open })
    },
  }
}

/** An organisation for a test: what is not wished for is not said. */
export const anOrganisation = (slug: string, wish: Partial<Organisation> = {}): Organisation => ({
  id: randomIds.next(), slug, kind: 'member', name: slug, names: {}, about: {}, languages: [], contact: {}, helplines: [], onPlatform: false, ...wish,
})

type Help = { readonly organisations?: readonly Organisation[]; readonly services?: readonly ListedService[]; readonly sheets?: readonly (FoundSheet & { readonly languages: SheetListing['languages'] })[] }

/** A network in memory that answers as the real one does: sheets in one language each. */
export const networkOf = ({ organisations = [], services = [], sheets = [] }: Help): PublicNetwork => ({
  organisations: async (_, { country }) => ok(organisations.filter((one) => country === undefined || one.country === country)),
  organisation: async (_, { slug }) => {
    const found = organisations.find((one) => one.slug === slug)
    return found === undefined ? refuse({ kind: 'organisation-not-found' }) : ok(found)
  },
  services: async (_, input) => ok({ day: '2026-11-22', services: services.filter(({ country }) => input?.country === undefined || country === input.country) }),
  countries: async () => ok([...new Set(services.map(({ country }) => country))].map((country) => ({ country, services: 1 }))),
  sheets: async () => ok(sheets.map(({ pieces: _pieces, ...sheet }) => sheet)),
  sheet: async (_, { place }) => {
    const found = sheets.find((sheet) => sheet.place === place)
    return found === undefined ? refuse({ kind: 'sheet-not-found' }) : ok(found)
  },
})

/** A thesaurus without a concept. */
const NO_CONCEPTS: PublicThesaurus = {
  find: async () => refuse({ kind: 'concept-not-found' }),
  list: async () => ok({ total: 0, concepts: [] }),
  match: async () => ok({ total: 0, concepts: [] }),
  conceptOf: () => undefined,
  labelOf: () => undefined,
}

type Besides = Partial<PublicSite & { readonly program: Program; readonly catalogues: Catalogues }>

/** The site on a free port, asked over real connections; redirects are shown, not followed. `besides`: what there is besides the library. */
export const serveSite = async (library: PublicLibrary, installation: Installation, { network = networkOf({}), thesaurus = NO_CONCEPTS, program = { version: '1.2.3' }, catalogues }: Besides = {}) => {
  const site = await siteOver({ library, network, thesaurus }, program, installation, catalogues)
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
  return { get, url: started.value.url, stop: started.value.stop }
}
