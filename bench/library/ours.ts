import { parsePartialDate, randomIds } from '#kernel'
import { openSearchIndex, type IndexedDocument, type SearchIndex, type SearchQuestion } from '#platform/search'
import { stemsOf, type Wish } from '#text'
import type { CorpusDocument } from './corpus.ts'
import type { BenchQuestion, Engine } from './engine.ts'

/** A document of the corpus as our index takes it. */
export const toIndexed = ({ language, title, source, category, format, year, pages }: CorpusDocument): IndexedDocument => {
  const document = randomIds.next()
  return {
    document,
    revision: 1,
    language,
    title,
    names: source,
    description: category,
    pages: pages.map((text, at) => ({ rendition: document, number: at + 1, language, text })),
    facets: { language: [language], type: [format], keyword: [category], country: [], year: [String(year)], publisher: [source], own: [] },
    access: 'public',
    date: parsePartialDate(String(year)),
    work: document,
  }
}

/** A word as it is looked for: by its stems. */
const wishFor = (word: string): Wish => ({ ways: stemsOf(word).map((stem) => ({ form: 'stem', tokens: [stem] })) })

export const questionOf = ({ kind, words, language }: BenchQuestion): SearchQuestion => ({
  must: kind === 'page' ? words.map(wishFor) : [],
  should: kind === 'or' ? words.map(wishFor) : [],
  mustNot: [],
  filters: kind === 'page' ? { language: [language] } : {},
  access: ['public'],
  facets: ['type', 'keyword', 'publisher'],
  sort: 'relevance',
  foldTranslations: false,
  from: 0,
  size: 10,
})

/** Our index, through its door. Documents go in as a rebuild does it. */
export const openOurs = async (folder: string): Promise<Engine & { readonly index: SearchIndex }> => {
  const index = await openSearchIndex({ folder })
  let wanted = Promise.withResolvers<IndexedDocument | undefined>()
  let taken = Promise.withResolvers<void>()
  const source = async function* () {
    for (;;) {
      const document = await wanted.promise
      wanted = Promise.withResolvers()
      taken.resolve()
      if (document === undefined) return
      yield document
    }
  }
  const built = index.rebuild(source())
  const give = async (document: IndexedDocument | undefined): Promise<void> => {
    taken = Promise.withResolvers()
    wanted.resolve(document)
    await taken.promise
  }
  return {
    name: 'ours',
    index,
    add: (document) => give(toIndexed(document)),
    finish: async () => {
      await give(undefined)
      await built
    },
    ask: async (question) => (await index.search(questionOf(question))).total,
    close: () => index.close(),
  }
}
