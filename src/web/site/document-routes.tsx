import { z } from 'zod'
import { route, type Route } from '#web/http'
import type { DescribePages } from '#web/interchange'
import { addressesIn } from './addresses.ts'
import { DocumentPage } from './document-page.tsx'
import { lang, nothing, number, rendition, slug } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import type { PublicThesaurus } from './public-thesaurus.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

/**
 * A document: its record and its files. The number alone says which document is meant:
 * an address whose readable end has changed leads to the right one.
 */
export const documentRoutes = (library: Pick<PublicLibrary, 'find' | 'open'>, thesaurus: Pick<PublicThesaurus, 'conceptOf' | 'list'>, describe: DescribePages, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/library/:number',
    access: 'public',
    input: { params: z.object({ lang, number }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async () => {
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
    handle: async ({ params, actor, address, origin }) =>
      await speaking({ params, address }, async (view) => {
        const found = await library.find(actor, { number: params.number })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        if (params.slug !== found.value.slug) return { kind: 'redirect', to: addressesIn(params.lang).document(found.value), lasting: true }
        const named = found.value.keywords.map((keyword) => thesaurus.conceptOf(keyword)).filter((concept) => concept !== undefined)
        const subjects = named.length === 0 ? [] : (await thesaurus.list(actor, { which: named, language: view.language })).value.concepts
        const described = await describe.page({ ...found.value, title: found.value.title || view.messages.document.untitled }, { origin, language: view.language })
        return { kind: 'page', html: await renderPage(<DocumentPage view={view} document={found.value} subjects={subjects} described={described} />), link: described.link }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/:number/files/:rendition',
    access: 'public',
    input: { params: z.object({ lang, number, rendition }), query: nothing },
    cache: 'revalidate',
    handle: async ({ params, actor, origin }) => {
      const opened = await library.open(actor, params)
      if (!opened.ok) return { kind: 'refused', refusal: opened.refusal }
      const { document, rendition: file, fileName, open } = opened.value
      return { kind: 'file', mediaType: file.mediaType, bytes: file.bytes, sha256: file.sha256, fileName, link: describe.fileLink(document, { origin, language: params.lang }), open }
    },
  }),
]
