import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NETWORK_LANGUAGES, randomIds, type Id } from '#kernel'
import { openSearchIndex, type SearchIndex } from '#platform/search'
import { analyse, type Wish } from '#text'
import { figure, type Figure } from '../support/rounds.ts'
import { ROOT } from '../support/program.ts'
import { tagOf } from './engine.ts'
import { questionOf, toIndexed } from './ours.ts'
import { freshFolder } from './packages.ts'

/** What a thesaurus adds to the wishes of a question. */
export type Expand = (text: string, from: string) => readonly Wish[]

type Judged = { readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string; readonly language: string }[]; readonly queries: ReadonlyMap<string, string>; readonly relevant: ReadonlyMap<string, ReadonlySet<string>> }

const DATA = join(process.env['WAYSTATION_SHARED'] ?? join(ROOT, '../shared'), 'data/ir')
const DEPTH = 10

const linesOf = (file: string): string[] => readFileSync(join(DATA, file), 'utf8').split('\n').filter((line) => line !== '')

const readQueries = (file: string): Map<string, string> => new Map(linesOf(file).map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']))

const readRelevant = (file: string): Map<string, Set<string>> => {
  const relevant = new Map<string, Set<string>>()
  for (const line of linesOf(file)) {
    const [query = '', , document = '', grade = '0'] = line.split(/\s+/)
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(document))
  }
  return relevant
}

const readDocuments = (file: string, language: string): Judged['documents'] =>
  linesOf(file).map((line) => {
    // Of the collection's own making: id, title and text are strings where they stand.
    const { id, title = '', text } = JSON.parse(line) as { id: string; title?: string; text: string }
    return { id, title, text, language }
  })

const discounted = (ranks: Iterable<number>): number => Array.from(ranks, (rank) => 1 / Math.log2(rank + 2)).reduce((sum, part) => sum + part, 0)

/** Normalised discounted cumulative gain of the first ten, with gains of 0 or 1 (Järvelin and Kekäläinen, 2002). */
const gainOf = (found: readonly string[], relevant: ReadonlySet<string>): number => {
  const hits = [...found.entries()].filter(([, id]) => relevant.has(id)).map(([rank]) => rank)
  return discounted(hits) / discounted(Array.from({ length: Math.min(DEPTH, relevant.size) }, (_, rank) => rank))
}

const fill = async (index: SearchIndex, documents: Judged['documents']): Promise<Map<Id, string>> => {
  const names = new Map<Id, string>()
  const source = async function* () {
    for (const { id, title, text, language } of documents) {
      const document = toIndexed({ number: 0, language, title, source: '', category: '', format: '', year: 2000, pages: [text] })
      const named = { ...document, document: randomIds.next() }
      names.set(named.document, id)
      yield named
    }
  }
  await index.rebuild(source())
  return names
}

/** The words of a question in the language it is asked in, each once. */
const wishesOf = (text: string, language: string): Wish[] =>
  [...new Set(analyse(text, tagOf(language)).map(({ stem }) => stem))].map((stem) => ({ ways: [{ form: 'stem', tokens: [stem] }] }))

const meanGain = async (index: SearchIndex, names: ReadonlyMap<Id, string>, queries: readonly (readonly [string, readonly Wish[]])[], relevant: Judged['relevant']): Promise<number> => {
  let sum = 0
  for (const [id, should] of queries) {
    const { documents } = await index.search({ ...questionOf({ kind: 'or', words: [], language: '' }), facets: [], should, size: DEPTH })
    sum += gainOf(documents.map(({ document }) => names.get(document) ?? ''), relevant.get(id) ?? new Set())
  }
  return sum / queries.length
}

/** Cranfield: aerodynamics in English, questions in whole sentences. Tuned on odd numbers alone, told of even ones. */
export const cranfieldFigures = async (): Promise<Figure[]> => {
  if (!existsSync(join(DATA, 'cranfield'))) {
    console.error('The Cranfield collection is missing: relevance is left out.')
    return []
  }
  const relevant = readRelevant('cranfield/qrels.txt')
  const queries = [...readQueries('cranfield/queries.tsv')].filter(([id]) => relevant.has(id)).map(([id, text]) => [id, wishesOf(text, 'en')] as const)
  const index = await openSearchIndex({ folder: freshFolder('cranfield') })
  const names = await fill(index, readDocuments('cranfield/documents.jsonl', 'en'))
  const half = (rest: number) => meanGain(index, names, queries.filter(([id]) => Number(id) % 2 === rest), relevant)
  const [odd, even] = [await half(1), await half(0)]
  await index.close()
  return [figure('Cranfield, even questions', 'nDCG@10', even, null, { atLeast: 0.384 }), figure('Cranfield, odd questions (tuned on)', 'nDCG@10', odd, null, null)]
}

/** The articles of the Universal Declaration of Human Rights: asked in each language of the network, found in each. Prints the matrix. */
export const crossLanguageFigures = async (how: string, expand: Expand): Promise<Figure[]> => {
  if (!existsSync(join(DATA, 'udhr-clir'))) {
    console.error('The collection of the Declaration is missing: search across languages is left out.')
    return []
  }
  const relevant = readRelevant('udhr-clir/qrels.txt')
  const index = await openSearchIndex({ folder: freshFolder('udhr') })
  const gains = new Map<string, number>()
  for (const to of NETWORK_LANGUAGES) {
    const names = await fill(index, readDocuments(`udhr-clir/documents.${to}.jsonl`, to))
    for (const from of NETWORK_LANGUAGES) {
      const queries = [...readQueries(`udhr-clir/queries.${from}.tsv`)].map(([id, text]) => [id, [...wishesOf(text, from), ...expand(text, from)]] as const)
      gains.set(`${from} ${to}`, await meanGain(index, names, queries, relevant))
    }
  }
  await index.close()
  console.log(`nDCG@10 ${how}, asked in (rows), found in (columns)\n    ${NETWORK_LANGUAGES.map((to) => to.padStart(5)).join('')}`)
  for (const from of NETWORK_LANGUAGES) console.log(from.padEnd(4) + NETWORK_LANGUAGES.map((to) => (gains.get(`${from} ${to}`) ?? 0).toFixed(2).padStart(5)).join(''))
  const mean = (isOne: boolean): number => {
    const chosen = [...gains].filter(([pair]) => (pair.slice(0, 2) === pair.slice(3)) === isOne).map(([, gain]) => gain)
    return chosen.reduce((sum, gain) => sum + gain, 0) / chosen.length
  }
  return [
    figure(`Declaration, ${how}, found in the language asked in`, 'nDCG@10', mean(true), null, null),
    figure(`Declaration, ${how}, found in another language`, 'nDCG@10', mean(false), null, null),
  ]
}
