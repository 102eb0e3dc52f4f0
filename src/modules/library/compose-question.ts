import type { Expansion as ConceptMatch } from '#thesaurus'
import type { KnownToken, SearchIndex } from '#platform/search'
import { analyse, parseQuery, stemsOf, wordsOf, type Query, type QueryWord, type Way, type Wish } from '#text'
import type { Expansion, LibraryAnswer, SearchRequest } from './search-request.ts'

/** What is asked of the index, and what is to be told of how it came to be. */
export type Composed = Pick<Query, 'must' | 'mustNot' | 'filters' | 'cut'> & Pick<LibraryAnswer, 'corrected' | 'suggested' | 'alike' | 'expanded'>

/** A word on at most so many pages may be a slip of the finger. */
const RARE = 2
/** A better word is on so many times more pages at least. */
const CLEARLY_MORE = 20
/** So many tokens are tried in a word's place. */
const MOST_TRIED = 8
/** So many ways of saying one thing are looked for. */
const MOST_WAYS = 80

type ComposeDeps = {
  readonly index: Pick<SearchIndex, 'lookUp' | 'search'>
  readonly expand: (words: string) => readonly ConceptMatch[]
}

/** Whether a wish is the one that a word of the question gave. */
const isOf = (word: QueryWord, wish: Wish): boolean => {
  const [stem] = stemsOf(word.token)
  return wish.field === undefined && wish.ways.some((way) => way.form === 'stem' && way.tokens.length === 1 && way.tokens[0] === stem)
}

const unique = (ways: readonly Way[]): Way[] => [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()]

const widen = (wishes: readonly Wish[], word: QueryWord, ways: readonly Way[]): Wish[] =>
  wishes.map((wish) => (isOf(word, wish) ? { ...wish, ways: unique([...wish.ways, ...ways]).slice(0, MOST_WAYS) } : wish))

const replaceAt = (words: string, { start, end }: QueryWord, by: string): string => words.slice(0, start) + by + words.slice(end)

/** Whether the reader may find anything of this. The vocabulary holds the words of every document, also of those that others may not see. */
const isFound = async ({ index }: ComposeDeps, must: readonly Wish[], access: readonly string[]): Promise<boolean> => {
  const { total } = await index.search({ must, should: [], mustNot: [], filters: {}, access, facets: [], sort: 'relevance', foldTranslations: false, from: 0, size: 1 })
  return total > 0
}

/** Of tokens that could stand for a word, those that the reader may learn of. */
const findable = async (deps: ComposeDeps, tokens: readonly string[], access: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const token of tokens.slice(0, MOST_TRIED)) if (await isFound(deps, [{ ways: [{ form: 'exact', tokens: [token] }] }], access)) found.push(token)
  return found
}

const isRare = ({ pages }: KnownToken): boolean => pages <= RARE

const isBetter = (found: KnownToken): boolean => (found.near[0]?.pages ?? 0) >= Math.max(1, found.pages) * CLEARLY_MORE

/**
 * Reads the question and makes of it what the index is asked. Words that nothing holds are looked for in other scripts and romanisations,
 * or else corrected by one letter; rare ones are only questioned. What the thesaurus knows by these words is looked for too, in all its
 * languages: for a concept X behind the words A and B that is (A or X) and (B or X), which is the same as (A and B) or X.
 */
export const composeQuestion = async (deps: ComposeDeps, request: SearchRequest, access: readonly string[]): Promise<Composed> => {
  const found = new Map((await deps.index.lookUp(wordsOf(request.words).map(({ token }) => token))).map((one) => [one.token, one]))
  const alike: { asked: string; found: readonly string[]; word: QueryWord }[] = []
  const corrections: { word: QueryWord; used: string }[] = []
  const suggested: { asked: string; better: string }[] = []
  for (const word of wordsOf(request.words)) {
    const known = found.get(word.token)
    if (known === undefined) continue
    // In whatever form: the index may hold its stem and not the very word.
    const unknown = !(await isFound(deps, parseQuery(word.text).must, access))
    const others = unknown || request.anyScript === true ? await findable(deps, known.alike, access) : []
    if (others.length > 0) alike.push({ asked: word.text, found: others, word })
    else if (request.asTyped === true || /\d/.test(word.token)) continue
    else if (unknown) {
      const [used] = await findable(deps, known.near.map(({ token }) => token), access)
      if (used !== undefined) corrections.push({ word, used })
    } else if (isRare(known) && isBetter(known)) {
      const [better] = await findable(deps, known.near.slice(0, 1).map(({ token }) => token), access)
      if (better !== undefined) suggested.push({ asked: word.text, better })
    }
  }
  // From the last to the first, so that places before it stay what they are.
  const words = corrections.reduceRight((text, { word, used }) => replaceAt(text, word, used), request.words)
  const query = parseQuery(words)
  const spelt = alike.reduce<readonly Wish[]>((wishes, { word, found: others }) => widen(wishes, word, others.flatMap(asWays)), query.must)
  const expanded = request.expand === false ? [] : deps.expand(words).filter(({ concept }) => request.without?.includes(concept) !== true)
  const must = expanded.reduce<readonly Wish[]>((wishes, match) => widenByConcept(wishes, wordsOf(words), match), spelt)
  return {
    must,
    mustNot: query.mustNot,
    filters: query.filters,
    cut: query.cut,
    corrected: corrections.map(({ word, used }) => ({ asked: word.text, used })),
    suggested,
    alike: alike.map(({ asked, found: others }) => ({ asked, found: others })),
    expanded: expanded.map(presentMatch),
  }
}

/** A word of another script, in the very form and in every form of its stem. */
const asWays = (token: string): Way[] => [{ form: 'exact', tokens: [token] }, ...stemsOf(token).map((stem): Way => ({ form: 'stem', tokens: [stem] }))]

const widenByConcept = (wishes: readonly Wish[], words: readonly QueryWord[], { matched, terms }: ConceptMatch): readonly Wish[] => {
  const ways = terms.flatMap(({ language, alsoIn, label }) =>
    [language, ...alsoIn].flatMap((spoken): Way[] => {
      const tokens = analyse(label, spoken).map(({ stem }) => stem)
      return tokens.length === 0 ? [] : [{ form: 'stem', tokens }]
    }),
  )
  return words.filter(({ start, end }) => start >= matched.start && end <= matched.end).reduce<readonly Wish[]>((all, word) => widen(all, word, ways), wishes)
}

const presentMatch = ({ concept, matched, terms }: ConceptMatch): Expansion => ({ concept, matched: matched.text, terms: terms.map(({ language, label }) => ({ language, label })) })
