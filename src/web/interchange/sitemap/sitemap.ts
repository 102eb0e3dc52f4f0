import { element, xmlFile } from '../xml.ts'

/** A page in one language, or the same in others, each under its address. The first is where those are led whose language is not among them. */
export type MappedPage = { readonly addresses: Readonly<Record<string, string>>; readonly changedAt?: Date | undefined }

const moment = (date: Date | undefined) => (date === undefined ? undefined : element('lastmod', {}, date.toISOString().replace(/\.\d+Z$/, 'Z')))

/** Pages for search engines (sitemaps.org, protocol 0.9): one entry for each language, and in each the addresses in all of them. */
export const asSitemap = (pages: readonly MappedPage[]): string =>
  xmlFile(element(
    'urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    pages.flatMap(({ addresses, changedAt }) => {
      const inOthers = [...Object.entries(addresses), ...Object.values(addresses).slice(0, 1).map((first) => ['x-default', first] as const)].map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href }))
      return Object.values(addresses).map((address) => element('url', {}, element('loc', {}, address), moment(changedAt), inOthers))
    }),
  ))

/** The parts of a map that is too large for one file. */
export const asSitemapIndex = (parts: readonly { readonly address: string; readonly changedAt?: Date | undefined }[]): string =>
  xmlFile(element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, parts.map(({ address, changedAt }) => element('sitemap', {}, element('loc', {}, address), moment(changedAt)))))
