import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { route, type Route } from '#web/http'
import { NOTHING_ASKED, choosing, requestOf } from './asking.ts'
import { byLetter } from './by-letter.ts'
import { conceptSlug, lang, nothing, words } from './inputs.ts'
import type { PublicLibrary } from './public-library.ts'
import { namesOf, type PublicThesaurus } from './public-thesaurus.ts'
import { renderPage } from './render.ts'
import type { Speaking } from './speaking.ts'
import { SubjectPage } from './subject-page.tsx'
import { FoundSubjectsPage, SubjectsPage } from './subjects-page.tsx'

/** Subjects on a page of what was found: who types less than a word wants no more. */
const MOST_FOUND = 50

/** The subjects: `/{lang}/subjects`, with `q` those that are called so, and each on a page of its own. */
export const subjectRoutes = (thesaurus: PublicThesaurus, library: Pick<PublicLibrary, 'search'>, speaking: Speaking): readonly Route[] => [
  route({
    method: 'get',
    path: '/:lang/subjects',
    access: 'public',
    input: { params: z.object({ lang }), query: z.object({ q: words }) },
    cache: ({ q }) => (q === '' ? 'brief' : 'never'),
    handle: async ({ params, query: { q }, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const { language } = view
        if (q !== '') {
          const { value } = await thesaurus.match(actor, { words: q, language, size: MOST_FOUND })
          return { kind: 'page', html: await renderPage(<FoundSubjectsPage view={view} words={q} {...value} />) }
        }
        const { value: { concepts: top } } = await thesaurus.list(actor, { which: 'top', language })
        const { value: { concepts: all } } = await thesaurus.list(actor, { which: 'all', language })
        return { kind: 'page', html: await renderPage(<SubjectsPage view={view} top={top} letters={byLetter(all, language)} />) }
      }),
  }),
  route({
    method: 'get',
    path: '/:lang/subjects/:concept',
    access: 'public',
    input: { params: z.object({ lang, concept: conceptSlug }), query: nothing },
    cache: 'brief',
    handle: async ({ params, actor, address }) =>
      await speaking({ params, address }, async (view) => {
        const found = await thesaurus.find(actor, { slug: params.concept })
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        const { slug, broader, narrower, related } = found.value
        const around = await thesaurus.list(actor, { which: [...broader, ...narrower, ...related], language: view.language })
        const { value: { total, away } } = await library.search(actor, requestOf(choosing(NOTHING_ASKED, 'keyword', slug), 1, parseLanguageTag(view.language)))
        return { kind: 'page', html: await renderPage(<SubjectPage view={view} concept={found.value} names={namesOf(around.value.concepts)} documents={away ? 0 : total} />) }
      }),
  }),
]
