import { z } from 'zod'
import { route, type Route } from '#web/http'
import { addressesIn } from './addresses.ts'
import { HelpPage } from './help-page.tsx'
import { lang, nothing } from './inputs.ts'
import { OPEN_SEARCH, openSearchDescription } from './open-search.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'
import { atHome, type Installation } from './view.ts'

/** What helps in searching: how to ask, and the description by which browsers ask for themselves. */
export const helpRoutes = (installation: Installation, speaking: Speaking): readonly Route[] => [
  ...([OPEN_SEARCH, '/:lang/opensearch.xml'] as const).map((path) =>
    route({
      method: 'get',
      path,
      access: 'public',
      input: { params: z.object({ lang: lang.default('en') }), query: nothing },
      // It may name the host by the word of whoever asks: for nobody else to be given.
      cache: installation.address === undefined ? 'never' : 'brief',
      handle: async ({ params, origin, address }) =>
        await speaking({ params, address }, async (view) => {
          const { messages, language } = view
          const at = addressesIn(language)
          const described = openSearchDescription({ name: installation.name, says: messages.search.label, language, origin: atHome(view, origin), library: at.library, feed: at.listAs('atom'), self: path === OPEN_SEARCH ? OPEN_SEARCH : at.searchDescription })
          return { kind: 'text', mediaType: 'application/opensearchdescription+xml', text: described }
        }),
    }),
  ),
  route({
    method: 'get',
    path: '/:lang/library/help',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, address }) => await speaking({ params, address }, async (view) => ({ kind: 'page', html: await renderPage(<HelpPage view={view} />) })),
  }),
]
