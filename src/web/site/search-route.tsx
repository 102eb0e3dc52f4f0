import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { route, type Route } from '#web/http'
import { requestOf } from './asking.ts'
import { lang } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { renderPage } from './render.ts'
import { RESULTS_PER_PAGE, ResultsPage } from './results-page.tsx'
import { askingOf, SEARCH_INPUT } from './search-input.ts'
import type { Speaking } from './speaking.ts'

const NEWEST_INSTEAD = 5

/**
 * `/{lang}/library`: what is found for `q` among what the facets leave, or without `q` all of that, newest first.
 * What somebody searched for is kept in no cache.
 */
export const searchRoute = (library: Pick<PublicLibrary, 'list' | 'search'>, speaking: Speaking): Route =>
  route({
    method: 'get',
    path: '/:lang/library',
    access: 'public',
    input: { params: z.object({ lang }), ...SEARCH_INPUT },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query, lists, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const asking = askingOf(query, lists)
        const answer = await library.search(actor, requestOf(asking, RESULTS_PER_PAGE, parseLanguageTag(view.language)))
        const nothing = answer.value.total === 0 && query.q !== ''
        const newest = nothing ? await library.list(actor, { from: 0, size: NEWEST_INSTEAD }) : undefined
        return { kind: 'page', html: await renderPage(<ResultsPage view={view} asking={asking} answer={answer.value} newest={newest?.value} />) }
      }),
  })
