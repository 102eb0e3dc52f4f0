import { z } from 'zod'
import { parseLanguageTag } from '#kernel'
import { route, type Reply, type Route } from '#web/http'
import { asAtom, asCsv, asCsvMetadata, asJsonFeed, citedTogether, feedOf, rowOf } from '#web/interchange'
import { addressesIn } from './addresses.ts'
import { archiveReply, openTurns } from './archive-reply.ts'
import { foundDocuments, newestDocuments } from './found-documents.ts'
import { lang } from './inputs.ts'
import { listTitle } from './list-title.ts'
import type { PublicLibrary } from './public-library.ts'
import { askingOf, SEARCH_INPUT } from './search-input.ts'
import type { Speaking } from './speaking.ts'
import { atHome } from './view.ts'

/** Entries of a feed: enough for whoever looks once a week. */
const IN_FEED = 50
/** Documents of one table or list; `from` leads on. */
const IN_LIST = 1000

/** What a list of documents may be had as. */
const DATA_FORMS = {
  atom: 'application/atom+xml; charset=utf-8', 'json-feed': 'application/feed+json; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present', csvw: 'application/csvm+json; charset=utf-8', json: 'application/json; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8', ris: 'application/x-research-info-systems; charset=utf-8', csl: 'application/vnd.citationstyles.csl+json; charset=utf-8', zip: 'application/zip',
} as const
type DataForm = keyof typeof DATA_FORMS

const form = z.string().refine((said): said is DataForm => Object.hasOwn(DATA_FORMS, said))
const CITED = { bibtex: 'bib', ris: 'ris', csl: 'json' } as const
const isCited = (wanted: DataForm): wanted is keyof typeof CITED => Object.hasOwn(CITED, wanted)

/** `/{lang}/library/as/{form}`: what the same question on the search page finds, as a feed, as data or as an archive of the files. */
export const dataRoute = (library: Pick<PublicLibrary, 'search' | 'stamped' | 'open'>, speaking: Speaking): Route => {
  const turns = openTurns()
  return route({
    method: 'get',
    path: '/:lang/library/as/:form',
    access: 'public',
    input: { params: z.object({ lang, form }), ...SEARCH_INPUT },
    // Between those who look the same thing up, whoever looks is nobody; what somebody searched for is kept nowhere.
    cache: ({ q }) => (q === '' ? 'revalidate' : 'never'),
    handle: async ({ params, query, lists, actor, address, origin }) =>
      await speaking({ params, address }, async (view): Promise<Reply> => {
        const asking = askingOf(query, lists)
        const searching = { library, actor, language: parseLanguageTag(view.language) }
        const host = atHome(view, origin)
        const at = addressesIn(view.language)
        const mediaType = DATA_FORMS[params.form]
        const title = listTitle(view, asking)
        if (params.form === 'zip') return await archiveReply({ ...searching, turns, open: library.open, host, name: `${view.installation.name} ${asking.words}` }, { ...asking, from: 0 })
        if (params.form === 'csvw') return { kind: 'text', mediaType, text: asCsvMetadata(host + at.listAs('csv', asking), title, view.language) }
        if (params.form === 'atom' || params.form === 'json-feed') {
          const newest = await newestDocuments(searching, asking, IN_FEED)
          if (!newest.ok) return { kind: 'refused', refusal: newest.refusal }
          const list = { title, language: view.language, self: host + at.listAs(params.form, { ...asking, from: 0 }), page: host + at.results({ ...asking, from: 0 }), by: view.installation.name }
          const feed = feedOf(list, newest.value.documents, host, view.messages.document.untitled)
          return { kind: 'text', mediaType, text: params.form === 'atom' ? asAtom(feed) : asJsonFeed(feed) }
        }
        const found = await foundDocuments(searching, asking, IN_LIST)
        if (!found.ok) return { kind: 'refused', refusal: found.refusal }
        const { total, documents } = found.value
        const rest = asking.from + IN_LIST < total ? host + at.listAs(params.form, { ...asking, from: asking.from + IN_LIST }) : undefined
        const links = [...(rest === undefined ? [] : [`<${rest}>; rel="next"`]), ...(params.form === 'csv' ? [`<${host + at.listAs('csvw', asking)}>; rel="describedby"; type="application/csvm+json"`] : [])]
        const link = links.length === 0 ? undefined : links.join(', ')
        if (isCited(params.form)) return { kind: 'text', mediaType, text: await citedTogether(documents, { address: host, name: view.installation.name }, params.form), fileName: `${title}.${CITED[params.form]}`, link }
        const rows = documents.map((one) => rowOf(one, host))
        if (params.form === 'csv') return { kind: 'text', mediaType, text: asCsv(rows), fileName: `${title}.csv`, link }
        return { kind: 'text', mediaType, text: JSON.stringify({ title, address: host + at.results(asking), total, from: asking.from, next: rest, documents: rows }), link }
      }),
  })
}

