import { createHash } from 'node:crypto'
import { Registry } from 'prom-client'
import { parseCountryCode, parseLanguageTag, parsePartialDate, randomIds, systemClock, type CountryCode, type LanguageTag, type PartialDate } from '#kernel'
import { slugOf, type Document, type Rendition } from '#library'
import type { Sha256 } from '#platform/blobs'
import { silentLog } from '#platform/log'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp, type Route } from '#web/http'
import type { Context } from './describe/context.ts'

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a test says what there is')
  return value
}
export const tag = (text: string): LanguageTag => given(parseLanguageTag(text))
export const day = (text: string): PartialDate => given(parsePartialDate(text))
export const country = (code: string): CountryCode => given(parseCountryCode(code))

/** A file for a test: a PDF that was read and found clean, unless something else is wished for. */
export const aRendition = (wish: Partial<Rendition> = {}): Rendition => {
  const id = wish.id ?? randomIds.next()
  // The hash of something that no other file is: its id.
  const sha256 = createHash('sha256').update(id).digest('hex') as Sha256
  return { id, kind: 'original', language: tag('en'), mediaType: 'application/pdf', sha256, bytes: 1200, pages: 3, reading: 'searchable', reason: undefined, recognised: false, confidence: undefined, outline: [], safety: 'clean', redacted: undefined, ...wish }
}

/** A document for a test: what is not wished for is ordinary. */
export const aDocument = (number: number, { title = `Document ${number}`, ...wish }: Partial<Document> = {}): Document => ({
  id: randomIds.next(), number, state: 'published', title, proposed: [], slug: slugOf(title), summary: undefined, language: tag('en'), date: undefined, authors: [], publishers: [], instruments: [],
  ownPublication: false, access: 'public', embargo: undefined, details: {}, types: [], keywords: [], countries: [], renditions: [], translationOf: undefined, translations: [], relations: [], ...wish,
})

/** A library that the world knows as `https://library.example.org`, whose thesaurus has no concept. */
export const aContext: Context = { address: 'https://library.example.org', name: 'A library', subjectOf: () => undefined }

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> }

/** These routes on a free port. */
export const serveRoutes = async (routes: readonly Route[]): Promise<TestServer> => {
  const readiness = openReadiness()
  readiness.ready()
  const trustedProxies = parseTrustedProxies([])
  if (!trustedProxies.ok) throw new Error('no proxy is trusted')
  const started = await startHttp({
    routes, problemPage: async ({ kind }) => await Promise.resolve(kind), host: '127.0.0.1', port: 0, trustedProxies: trustedProxies.value, log: silentLog, ids: randomIds, readiness, metrics: new Registry(), pages: openPageMemory(systemClock),
  })
  if (!started.ok) throw new Error(started.refusal.kind)
  return { url: started.value.url, stop: async () => void (await started.value.stop(0)) }
}
