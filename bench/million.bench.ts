// A million pages of invented words, indexed and asked once: how large the index gets, how much memory it takes, how fast it answers.
// npm run bench -- million; fewer: WAYSTATION_BENCH_PAGES=100000. At a million it wants some 10 GB of disk below WAYSTATION_BENCH_CACHE and some hours.
import { performance } from 'node:perf_hooks'
import { randomIds, type Id } from '#kernel'
import { openSearchIndex, type IndexedDocument, type SearchQuestion } from '#platform/search'
import { stemsOf } from '#text'
import { freshFolder } from './library/packages.ts'
import { seeded } from './library/random.ts'
import { print } from './support/print.ts'
import type { Figure } from './support/rounds.ts'

const pages = Number(process.env['WAYSTATION_BENCH_PAGES'] ?? 1_000_000)
const PAGES_OF_DOCUMENT = 20
const WORDS_OF_PAGE = 300
const WORDS = 300_000
const QUESTIONS = 60
const COMMIT_EVERY = 50
const LANGUAGES = ['en', 'nl', 'pl', 'cs', 'de', 'fr']
const TYPES = ['report', 'act', 'judgment', 'guide', 'study']

const random = seeded(11)
const SYLLABLES = ['ba', 'ner', 'li', 'tos', 'ka', 'men', 'dri', 'so', 'vul', 'pe', 'ran', 'to', 'shi', 'gal', 'mo', 'fen', 'ti', 'ruk', 'la', 'wes']
const word = (number: number): string => {
  let rest = number
  let made = ''
  do {
    made += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return made
}
/** As words are in real texts: the second half as frequent as the first, and so on (Zipf). */
const drawn = (): string => word(Math.floor(WORDS ** random()))
const text = (words: number): string => Array.from({ length: words }, drawn).join(' ')
const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''

const aDocument = (): IndexedDocument => {
  const document: Id = randomIds.next()
  const rendition = randomIds.next()
  const language = one(LANGUAGES)
  return {
    document, revision: 1, language, title: text(8), names: text(3), description: text(40), access: 'public', date: undefined, work: document,
    facets: { language: [language], type: [one(TYPES)], keyword: [word(Math.floor(random() * 200))], country: [], year: [String(1990 + Math.floor(random() * 36))], publisher: [], own: ['no'] },
    pages: Array.from({ length: PAGES_OF_DOCUMENT }, (_, at) => ({ rendition, number: at + 1, language, text: text(WORDS_OF_PAGE) })),
  }
}

const wish = (of: string) => ({ ways: stemsOf(of).map((stem) => ({ form: 'stem', tokens: [stem] }) as const) })
const aQuestion = (isAny: boolean): SearchQuestion => {
  // Neither on every page nor on none: from the hundredth word on.
  const words = Array.from({ length: isAny ? 3 : 2 }, () => wish(word(Math.floor(100 + random() * 3000))))
  return { must: isAny ? [] : words, should: isAny ? words : [], mustNot: [], filters: isAny ? {} : { language: [one(LANGUAGES)] }, access: ['public'], facets: ['type', 'language', 'year'], sort: 'relevance', foldTranslations: false, from: 0, size: 10 }
}

const figure = (name: string, ours: number, unit: string): Figure => ({ name, ours: Math.round(ours * 10) / 10, theirs: null, unit, ratio: null, bar: null, met: null })
const percentile = (times: readonly number[], part: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0

const folder = freshFolder('million')
const index = await openSearchIndex({ folder, heapMegabytes: 2000 })
const began = performance.now()
for (let at = 0; at * PAGES_OF_DOCUMENT < pages; at += 1) {
  await index.upsert(aDocument())
  if (at % COMMIT_EVERY === COMMIT_EVERY - 1) await index.commit()
  if (at % 100 === 99) console.error(`${(at + 1) * PAGES_OF_DOCUMENT} pages, ${Math.round((performance.now() - began) / 1000)} s`)
}
await index.commit()
const seconds = (performance.now() - began) / 1000

const ask = async (isAny: boolean): Promise<number[]> => {
  const times: number[] = []
  for (let at = 0; at < QUESTIONS; at += 1) {
    const question = aQuestion(isAny)
    const before = performance.now()
    await index.search(question)
    times.push(performance.now() - before)
  }
  return times
}
const firstBefore = performance.now()
await index.search(aQuestion(false))
const first = performance.now() - firstBefore
await Promise.all([index.search(aQuestion(true)), index.search(aQuestion(true))])
const [both, any] = [await ask(false), await ask(true)]
const { bytes, documents } = await index.stats()
const resident = process.memoryUsage().rss
await index.close()

print('million', [
  figure(`pages, in ${documents} documents`, pages, ''),
  figure('words on a page, about', WORDS_OF_PAGE, ''),
  figure('index on disk', bytes / 1e6, 'MB'),
  figure('of it for a page', bytes / pages / 1000, 'kB'),
  figure('indexing, analysis included', pages / seconds, 'pages/s'),
  figure('memory of the process with its threads afterwards', resident / 1e6, 'MB'),
  figure('first answer after indexing', first, 'ms'),
  figure('two words, a filter, three facets: median', percentile(both, 0.5), 'ms'),
  figure('the same: 95th percentile', percentile(both, 0.95), 'ms'),
  figure('any of three words, three facets: median', percentile(any, 0.5), 'ms'),
  figure('the same: 95th percentile', percentile(any, 0.95), 'ms'),
])
