import { z } from 'zod'
import { route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { HelpPage } from './help-page.tsx'
import { lang, nothing } from './inputs.ts'
import { OPEN_SEARCH, openSearchDescription } from './open-search.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'
import type { Installation } from './view.ts'

/** What helps in searching: how to ask, and the description by which browsers ask for themselves. */
export const helpRoutes = (installation: Installation, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: OPEN_SEARCH,
    access: 'public',
    input: { params: nothing, query: nothing },
    // It may name the host by the word of whoever asks: for nobody else to be given.
    cache: installation.address === undefined ? 'never' : 'brief',
    handle: async ({ origin, address }) =>
      await speaking({ params: { lang: 'en' }, address }, async ({ messages, language }) => {
        const described = openSearchDescription({ name: installation.name, says: messages.search.label, language, origin: installation.address?.replace(/\/+$/, '') ?? origin, library: addressesIn(language).library })
        return { kind: 'asset', mediaType: 'application/opensearchdescription+xml', bytes: Buffer.from(described) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/library/help',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, address }) => await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<HelpPage view={view} />) })),
  }),
]
