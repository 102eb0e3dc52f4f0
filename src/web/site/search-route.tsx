import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { FACETS, type FacetName } from '#library'
import { route, type Route } from '#web/http'
import { requestOf } from './asking.ts'
import { from, lang, on, sort, values, words } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { renderPage } from './render.ts'
import { RESULTS_PER_PAGE, ResultsPage } from './results-page.tsx'
import type { Speaking } from './speaking.ts'

const NEWEST_INSTEAD = 5

const facets = { language: values, type: values, keyword: values, country: values, year: values, publisher: values, own: values } satisfies Record<FacetName, typeof values>

/**
 * `/{lang}/library`: what is found for `q` among what the facets leave, or without `q` all of that, newest first.
 * What somebody searched for is kept in no cache.
 */
export const searchRoute = (library: Pick<PublicLibrary, 'list' | 'search'>, speaking: Speaking): Route =>
  route({
    method: 'get',
    path: '/:lang/library',
    access: 'public',
    input: {
      params: z.object({ lang }),
      query: z.object({ q: words, from, sort, fold: on('yes'), script: on('any'), exact: on('yes') }),
      lists: z.object({ ...facets, without: values }),
    },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query, lists: { without, ...chosen }, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const filters = Object.fromEntries(FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, chosen[facet]]))
        const asking = { words: query.q, from: query.from, sort: query.sort, fold: query.fold, filters, anyScript: query.script, asTyped: query.exact, without }
        const answer = await library.search(actor, requestOf(asking, RESULTS_PER_PAGE, parseLanguageTag(view.language)))
        const nothing = answer.value.total === 0 && query.q !== ''
        const newest = nothing ? await library.list(actor, { from: 0, size: NEWEST_INSTEAD }) : undefined
        return { kind: 'page', html: await renderPage(<ResultsPage view={view} asking={asking} answer={answer.value} newest={newest?.value} />) }
      }),
  })
