import { z } from 'zod'
import { route, type Route } from '#web/http'
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
export const documentRoutes = (library: Pick<PublicLibrary, 'find' | 'open'>, thesaurus: Pick<PublicThesaurus, 'conceptOf' | 'list'>, speaking: Speaking): readonly Route[] => [
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
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const found = await library.find(actor, { number: params.number })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        if (params.slug !== found.value.slug) return { kind: 'redirect', to: addressesIn(params.lang).document(found.value), lasting: true }
        const named = found.value.keywords.map((keyword) => thesaurus.conceptOf(keyword)).filter((concept) => concept !== undefined)
        const subjects = named.length === 0 ? [] : (await thesaurus.list(actor, { which: named, language: view.language })).value.concepts
        return { kind: 'page', html: await renderPage(<DocumentPage view={view} document={found.value} subjects={subjects} />) }
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
