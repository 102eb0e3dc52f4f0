import { z } from 'zod'
import { preferredLanguage, route, type Route } from '#web/http'
import type { Assets } from '#web/kit'
import { addressesIn } from './addresses.ts'
import { HomePage } from './home-page.tsx'
import { lang, nothing } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

const NEWEST_AT_HOME = 5

/** For readers whose browser asks for none of the site's languages. */
const DEFAULT_LANGUAGE = 'en'

/** The way in: `/`, the home page in each language, and the files that pages load. */
export const frontRoutes = (library: Pick<PublicLibrary, 'list'>, speaking: Speaking, languages: readonly string[], assets: Assets): readonly Route[] => [
  route({
    method: 'get',
    path: '/',
    access: 'public',
    input: { params: nothing, query: nothing },
    cache: 'brief',
    handle: (asked) => ({ kind: 'redirect', to: addressesIn(preferredLanguage(asked.languages, languages) ?? DEFAULT_LANGUAGE).home, lasting: false, byLanguage: true }),
  }),
  route({
    method: 'get',
    path: '/assets/:file',
    access: 'public',
    input: { params: z.object({ file: z.string().refine((name) => assets.find(name) !== undefined) }), query: nothing },
    cache: 'immutable',
    handle: ({ params }) => {
      const asset = assets.find(params.file)
      if (asset === undefined) throw new Error('an asset vanished between check and use')
      return { kind: 'asset', ...asset }
    },
  }),
  route({
    method: 'get',
    path: '/:lang',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, address }) => await speaking({ params, address }, async ({ language }) => ({ kind: 'redirect', to: addressesIn(language).home, lasting: true })),
  }),
  route({
    method: 'get',
    path: '/:lang/',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const newest = await library.list(actor, { from: 0, size: NEWEST_AT_HOME })
        return { kind: 'page', html: await renderPage(<HomePage view={view} newest={newest.value} />) }
      }),
  }),
]
