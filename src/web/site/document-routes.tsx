import { z } from 'zod'
import { route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { DocumentPage } from './document-page.tsx'
import { lang, nothing, number, rendition, slug, typedPage, words } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { ReaderPage } from './reader-page.tsx'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

/**
 * A document's pages: its record, its text page by page, its files. The number alone says which document is meant:
 * an address whose readable end has changed leads to the right one.
 */
export const documentRoutes = (library: Pick<PublicLibrary, 'find' | 'read' | 'open'>, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/library/:number',
    access: 'public',
    input: { params: z.object({ lang, number }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor }) =>
      await speaking(params.lang, async () => {
        const found = await library.find(actor, { number: params.number })
        return found.ok
          ? { kind: 'redirect', to: addressesIn(params.lang).document(found.value), lasting: true }
          : { kind: 'refused', refusal: found.refusal }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug',
    access: 'public',
    input: { params: z.object({ lang, number, slug }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor }) =>
      await speaking(params.lang, async (view) => {
        const found = await library.find(actor, { number: params.number })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        if (params.slug !== found.value.slug) return { kind: 'redirect', to: addressesIn(params.lang).document(found.value), lasting: true }
        return { kind: 'page', html: await renderPage(<DocumentPage view={view} document={found.value} />) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug/p/:page',
    access: 'public',
    input: { params: z.object({ lang, number, slug, page: number }), query: z.object({ q: words }) },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query, actor }) =>
      await speaking(params.lang, async (view) => {
        const read = await library.read(actor, { number: params.number, page: params.page, words: query.q })
        if (!read.ok) return { kind: 'refused', refusal: read.refusal }
        const { document } = read.value
        if (params.slug !== document.slug) return { kind: 'redirect', to: addressesIn(params.lang).page(document, params.page, query.q), lasting: true }
        return { kind: 'page', html: await renderPage(<ReaderPage view={view} read={read.value} words={query.q} />) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug/p',
    access: 'public',
    input: { params: z.object({ lang, number, slug }), query: z.object({ page: typedPage, q: words }) },
    cache: 'never',
    handle: async ({ params, query, actor }) =>
      await speaking(params.lang, async () => {
        const found = await library.find(actor, { number: params.number })
        return found.ok
          ? { kind: 'redirect', to: addressesIn(params.lang).page(found.value, query.page, query.q), lasting: false }
          : { kind: 'refused', refusal: found.refusal }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/files/:rendition',
    access: 'public',
    input: { params: z.object({ lang, number, rendition }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor }) => {
      const opened = await library.open(actor, params)
      if (!opened.ok) return { kind: 'refused', refusal: opened.refusal }
      const { rendition: file, fileName, open } = opened.value
      return { kind: 'file', mediaType: file.mediaType, bytes: file.bytes, sha256: file.sha256, fileName, open }
    },
  }),
]
