import { randomIds, type Id } from '#kernel'
import { analyse, stemsOf, type Way, type Wish } from '#text'
import type { FacetName, FoundDocument, IndexedDocument, Passage, SearchIndex, SearchQuestion } from './search-index.ts'

const NO_FACETS: IndexedDocument['facets'] = { language: [], type: [], keyword: [], country: [], year: [], publisher: [], own: [] }

type Given = Partial<Omit<IndexedDocument, 'pages' | 'facets'>> & { readonly pages?: readonly string[]; readonly facets?: Partial<Record<FacetName, readonly string[]>> }

/** A document for tests: whatever is not said is empty, and everybody may see it. Its pages are those of one rendition, numbered from 1. */
export const aDocument = ({ pages = [], facets = {}, document = randomIds.next(), language = 'en', ...rest }: Given): IndexedDocument => {
  const rendition = randomIds.next()
  const described = { document, revision: 1, language, title: '', names: '', description: '', access: 'public', date: undefined, work: document, ...rest }
  return { ...described, facets: { ...NO_FACETS, ...facets }, pages: pages.map((text, at) => ({ rendition, number: at + 1, language, text })) }
}

/** A question of the public, for the ten that fit best; whatever is not said is empty. */
export const aQuestion = (given: Partial<SearchQuestion>): SearchQuestion => ({
  must: [],
  should: [],
  mustNot: [],
  filters: {},
  access: ['public'],
  facets: [],
  sort: 'relevance',
  foldTranslations: false,
  from: 0,
  size: 10,
  ...given,
})

const PARTS = /(-?)(?:"([^"]*)"|(\S+))/gu

const wordWays = (word: string, tokens: readonly string[]): Way[] => [
  ...stemsOf(word).map((stem) => ({ form: 'stem', tokens: [stem] }) as const),
  { form: 'exact', tokens },
]

/** The question that a reader's words are: `word`, `"a phrase"`, `begin*`, `-not`, all that holds together being a phrase. */
export const asking = (words: string, from = 0, size = 10): SearchQuestion => {
  const [must, mustNot]: [Wish[], Wish[]] = [[], []]
  for (const [, minus, phrase, word = ''] of words.slice(0, 2000).matchAll(PARTS)) {
    const text = phrase ?? word
    const tokens = analyse(text).map(({ token }) => token)
    const isPrefix = phrase === undefined && word.endsWith('*')
    const ways: readonly Way[] = isPrefix ? [{ form: 'exact', tokens, prefix: true }] : tokens.length === 1 && phrase === undefined ? wordWays(text, tokens) : [{ form: 'exact', tokens }]
    if (tokens.length > 0) (minus === '-' ? mustNot : must).push({ ways })
  }
  return aQuestion({ must, mustNot, from, size })
}

/** The words marked in a passage. */
export const marked = ({ text, marks }: Passage): string[] => marks.map(([start, end]) => text.slice(start, end))

export const pagesOf = (found: FoundDocument | undefined): number[] => (found?.pages ?? []).map(({ number }) => number)

/** The index of one test. */
export type Held = {
  readonly index: SearchIndex
  /** Closes it and opens it again. */
  reopen(): Promise<void>
  /** Puts documents and commits them. */
  hold(...documents: readonly IndexedDocument[]): Promise<void>
  find(words: string): Promise<Id[]>
}
