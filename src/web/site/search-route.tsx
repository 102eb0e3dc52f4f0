import { z } from 'zod'
import { route, type Route } from '#web/http'
import { from, lang, words } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { renderPage } from './render.ts'
import { ListPage, RESULTS_PER_PAGE, ResultsPage } from './results-page.tsx'
import type { Speaking } from './speaking.ts'

const NEWEST_INSTEAD = 5

/** `/{lang}/library`: results for `q`, or all documents, newest first. What somebody asked for is kept in no cache. */
export const searchRoute = (library: Pick<PublicLibrary, 'list' | 'search'>, speaking: Speaking): Route =>
  route({
    method: 'get',
    path: '/:lang/library',
    access: 'public',
    input: { params: z.object({ lang }), query: z.object({ q: words, from }) },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query, actor }) =>
      await speaking(params.lang, async (view) => {
        if (query.q === '') {
          const listed = await library.list(actor, { from: query.from, size: RESULTS_PER_PAGE })
          return { kind: 'page', html: await renderPage(<ListPage view={view} listed={listed.value} from={query.from} />) }
        }
        const found = await library.search(actor, { words: query.q, from: query.from, size: RESULTS_PER_PAGE })
        const newest = found.value.total === 0 ? await library.list(actor, { from: 0, size: NEWEST_INSTEAD }) : undefined
        const page = <ResultsPage view={view} words={query.q} from={query.from} found={found.value} newest={newest?.value} />
        return { kind: 'page', html: await renderPage(page) }
      }),
  })
