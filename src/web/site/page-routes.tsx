import { z } from 'zod'
import { route, type Route } from '#web/http'
import type { DescribePages } from '#web/interchange'
import { addressesIn } from './addresses.ts'
import { lang, number, on, picture, plainPage, renditionLanguage, slug, typedPage, words } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { ReaderPage } from './reader-page.tsx'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

const reading = z.object({ q: words, language: renditionLanguage, view: on('text') })
const readingOf = ({ q, language, view }: z.output<typeof reading>) => ({ words: q, language, textOnly: view })

/** A document page by page: to read, as plain text, as a picture. */
export const pageRoutes = (library: Pick<PublicLibrary, 'find' | 'read' | 'picture'>, describe: DescribePages, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug/p/:page{[0-9]+\\.txt}',
    access: 'public',
    input: { params: z.object({ lang, number, slug, page: plainPage }), query: z.object({ language: renditionLanguage }) },
    cache: 'revalidate',
    handle: async ({ params, query, actor }) => {
      const read = await library.read(actor, { number: params.number, page: params.page, words: '', language: query.language })
      if (!read.ok) return { kind: 'refused', refusal: read.refusal }
      const { document, text } = read.value
      return { kind: 'extract', mediaType: 'text/plain; charset=utf-8', bytes: Buffer.from(`${text.text}\n`), fileName: `${document.number}-${document.slug}-${params.page}.txt` }
    },
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug/p/:page',
    access: 'public',
    input: { params: z.object({ lang, number, slug, page: number }), query: reading },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query, actor, address, origin }) =>
      await speaking({ params, address }, async (view) => {
        const read = await library.read(actor, { number: params.number, page: params.page, words: query.q, language: query.language })
        if (!read.ok) return { kind: 'refused', refusal: read.refusal }
        const { document } = read.value
        if (params.slug !== document.slug) return { kind: 'redirect', to: addressesIn(params.lang).page(document, params.page, readingOf(query)), lasting: true }
        const link = describe.pageLink(document, { origin, language: view.language }, params.page)
        return { kind: 'page', html: await renderPage(<ReaderPage view={view} read={read.value} reading={readingOf(query)} />), link }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/:slug/p',
    access: 'public',
    input: { params: z.object({ lang, number, slug }), query: reading.extend({ page: typedPage }) },
    cache: 'never',
    handle: async ({ params, query, actor, address }) =>
      await speaking({ params, address }, async () => {
        const found = await library.find(actor, { number: params.number })
        return found.ok
          ? { kind: 'redirect', to: addressesIn(params.lang).page(found.value, query.page, readingOf(query)), lasting: false }
          : { kind: 'refused', refusal: found.refusal }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/pictures/:picture',
    access: 'public',
    input: { params: z.object({ lang, number, picture }), query: z.object({ language: renditionLanguage }) },
    cache: 'revalidate',
    handle: async ({ params, query, actor }) => {
      const drawn = await library.picture(actor, { number: params.number, ...params.picture, language: query.language })
      return drawn.ok ? { kind: 'extract', mediaType: drawn.value.mediaType, bytes: drawn.value.bytes } : { kind: 'refused', refusal: drawn.refusal }
    },
  }),
]
