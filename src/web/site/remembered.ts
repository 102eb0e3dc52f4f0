import type { SearchRequest } from '#library'
import type { Actor } from '#network'
import type { AnswerMemory } from './answer-memory.ts'
import type { PublicSite } from './public-site.ts'

/** All documents, or how many have one value that a page of ours speaks of: nothing that a reader chose. */
const isWhole = ({ words, filters = {}, facets }: SearchRequest): boolean => words === '' && (facets === false || Object.keys(filters).length === 0)

/**
 * The site's use cases, with what is the same for everybody asked once in a while instead of for every page.
 * What somebody searched or sifted for is never among it.
 */
export const remembered = ({ library, network, thesaurus }: PublicSite, memory: AnswerMemory): PublicSite => {
  const once = <I, A>(name: string, ask: (actor: Actor, input: I) => Promise<A>) => async (actor: Actor, input: I): Promise<A> =>
    actor.kind === 'public' ? await memory.remember(`${name} ${JSON.stringify(input)}`, () => ask(actor, input)) : await ask(actor, input)
  const countries = once('countries', (actor: Actor, _input: undefined) => network.countries(actor))
  const count = once('count', (actor: Actor, _input: undefined) => library.count(actor))
  const browse = once('search', library.search)
  return {
    thesaurus: { ...thesaurus, list: once('concepts', thesaurus.list) },
    library: {
      ...library,
      count: async (actor) => await count(actor, undefined),
      list: once('list', library.list),
      spans: once('spans', library.spans),
      search: async (actor, input) => (isWhole(input) ? await browse(actor, input) : await library.search(actor, input)),
    },
    network: {
      ...network,
      organisations: once('organisations', network.organisations),
      services: once('services', network.services),
      countries: async (actor) => await countries(actor, undefined),
      sheets: once('sheets', network.sheets),
    },
  }
}
