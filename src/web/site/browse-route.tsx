import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { route, type Route } from '#web/http'
import { NOTHING_ASKED, requestOf } from './asking.ts'
import { BrowsePage } from './browse-page.tsx'
import { lang, nothing } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { namesOf, type PublicThesaurus } from './public-thesaurus.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'

/** `/{lang}/library/browse`: what there is, by type, country, year, language and keyword. */
export const browseRoute = (library: Pick<PublicLibrary, 'search'>, thesaurus: Pick<PublicThesaurus, 'list'>, speaking: Speaking): Route =>
  route({
    method: 'get',
    path: '/:lang/library/browse',
    access: 'public',
    input: { params: z.object({ lang }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const { value: { facets, away } } = await library.search(actor, requestOf(NOTHING_ASKED, 1, parseLanguageTag(view.language)))
        const { value: { concepts } } = await thesaurus.list(actor, { which: facets.keyword.map(({ value }) => value), language: view.language })
        return { kind: 'page', html: await renderPage(<BrowsePage view={view} away={away} facets={facets} concepts={namesOf(concepts)} />) }
      }),
  })
