import { z } from 'zod'
import { preferredLanguage, PROBLEMS_PAGE, route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { ApiPage } from './api-page.tsx'
import { lang, nothing } from './inputs.ts'
import { ProblemsPage } from './problems-page.tsx'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'
import type { Installation } from './view.ts'

/** For readers whose browser asks for none of the site's languages. */
const DEFAULT_LANGUAGE = 'en'

/** What programs may ask of the library, for people: `/{lang}/api`, and `/api`, which leads there; and the page that explains problems, to which the `type` of each leads. */
export const apiRoutes = ({ address: known }: Installation, speaking: Speaking, languages: readonly string[]): readonly Route[] => [
  route({
    method: 'get',
    path: '/api',
    access: 'public',
    input: { params: nothing, query: nothing },
    cache: 'brief',
    handle: ({ languages: preferred }) => ({ kind: 'redirect', to: addressesIn(preferredLanguage(preferred, languages) ?? DEFAULT_LANGUAGE).api, lasting: false, byLanguage: true }),
  }),
  route({
    method: 'get',
    path: PROBLEMS_PAGE,
    access: 'public',
    input: { params: nothing, query: nothing },
    cache: 'brief',
    // Browsers take the part behind the # along.
    handle: ({ languages: preferred }) => ({ kind: 'redirect', to: addressesIn(preferredLanguage(preferred, languages) ?? DEFAULT_LANGUAGE).problems, lasting: false, byLanguage: true }),
  }),
  route({
    method: 'get',
    path: '/:lang/api/problems',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, address }) => await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<ProblemsPage view={view} />) })),
  }),
  route({
    method: 'get',
    path: '/:lang/api',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    // It may name the host by the word of whoever asks: for nobody else to be given.
    cache: known === undefined ? 'never' : 'brief',
    handle: async ({ params, address, origin }) => await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<ApiPage view={view} origin={known?.replace(/\/+$/, '') ?? origin} />) })),
  }),
]
