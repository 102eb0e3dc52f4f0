import { z } from 'zod'
import { route, type Route } from '#web/http'
import { asSitemap, asSitemapIndex, landingAddress } from '#web/interchange'
import { addressesIn } from './addresses.ts'
import { nothing } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import type { Installation } from './view.ts'
import { atHome } from './view.ts'

/**
 * Numbers of documents in one file. Each document stands there once for every language, with the addresses in all of them: a hundred are 1,200 entries and about
 * two megabytes, eight at most, where the protocol allows 50,000 and fifty; and fifty thousand such files, which is what an index may name, are five million documents.
 */
const NUMBERS_IN_PART = 100

const part = z.string().regex(/^(?:0|[1-9]\d{0,6})\.xml$/).transform((name) => Number(name.slice(0, -4)))

/** What search engines ask for first: which pages there are, in which languages, and what they need not look at. */
export const sitemapRoutes = (library: Pick<PublicLibrary, 'spans' | 'stamped'>, installation: Installation, languages: readonly string[]): readonly Route[] => {
  // It may name the host by the word of whoever asks: for nobody else to be given.
  const cache = installation.address === undefined ? 'never' : 'revalidate'
  const inEach = (address: (language: string) => string) => ({ addresses: Object.fromEntries(languages.map((language) => [language, address(language)])) })
  return [
    route({
      method: 'get', path: '/robots.txt', access: 'public', input: { params: nothing, query: nothing }, cache,
      handle: ({ origin }) => ({ kind: 'text', mediaType: 'text/plain; charset=utf-8', text: robots(installation.demonstration, atHome({ installation }, origin)) }),
    }),
    route({
      method: 'get', path: '/sitemap.xml', access: 'public', input: { params: nothing, query: nothing }, cache,
      handle: async ({ actor, origin }) => {
        const host = atHome({ installation }, origin)
        const { value: spans } = await library.spans(actor, { size: NUMBERS_IN_PART })
        const parts = spans.map(({ span, changedAt }) => ({ address: `${host}/sitemap/${span}.xml`, changedAt }))
        return { kind: 'text', mediaType: 'application/xml; charset=utf-8', text: asSitemapIndex([{ address: `${host}/sitemap/pages.xml` }, ...parts]) }
      },
    }),
    route({
      method: 'get', path: '/sitemap/pages.xml', access: 'public', input: { params: nothing, query: nothing }, cache,
      handle: ({ origin }) => {
        const host = atHome({ installation }, origin)
        return { kind: 'text', mediaType: 'application/xml; charset=utf-8', text: asSitemap(STANDING.map((name) => inEach((language) => host + addressesIn(language)[name]))) }
      },
    }),
    route({
      method: 'get', path: '/sitemap/:part', access: 'public', input: { params: z.object({ part }), query: nothing }, cache,
      handle: async ({ params, actor, origin }) => {
        const host = atHome({ installation }, origin)
        const first = params.part * NUMBERS_IN_PART
        const { value: stamped } = await library.stamped(actor, { after: first, size: NUMBERS_IN_PART })
        const pages = stamped.flatMap(({ document, changedAt }) => (document.number > first + NUMBERS_IN_PART ? [] : [{ ...inEach((language) => landingAddress(host, language, document)), changedAt }]))
        return pages.length === 0 ? { kind: 'refused', refusal: { kind: 'page-unknown' } } : { kind: 'text', mediaType: 'application/xml; charset=utf-8', text: asSitemap(pages) }
      },
    }),
  ]
}

/** Pages that always stand, by the names of their addresses. */
const STANDING = ['home', 'library', 'browse', 'subjects', 'countries', 'members', 'useful', 'about', 'help', 'accessibility', 'privacy', 'licence'] as const

/** Of a demonstration nothing is to be found elsewhere: what it says is invented. Lists for programs and what was searched for are no pages. */
const robots = (demonstration: boolean, host: string): string =>
  ['User-agent: *', ...(demonstration ? ['Disallow: /'] : ['Disallow: /api/', 'Disallow: /desk', 'Disallow: /*/library/as/', 'Disallow: /library/*/as/', 'Disallow: /*/library?q=']), '', `Sitemap: ${host}/sitemap.xml`, ''].join('\n')
