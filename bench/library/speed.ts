import { figure, median, type Figure } from '../support/rounds.ts'
import type { CorpusDocument } from './corpus.ts'
import type { BenchQuestion, Engine } from './engine.ts'

const ROUNDS = 3

const BARS = { page: 2.5, or: 6 } as const
const NAMES = {
  page: 'page of ten documents: two words, a filter, three facets, highlights',
  or: 'any of three words, three facets, highlights',
} as const

const percentile95 = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * 0.95)] ?? Number.NaN

/** Pages a second into each engine, analysis included, from texts to an index that is ready. */
export const indexAll = async (engines: readonly Engine[], documents: readonly CorpusDocument[]): Promise<Figure[]> => {
  const pages = documents.reduce((sum, document) => sum + document.pages.length, 0)
  const rates = new Map<string, number>()
  for (const engine of engines) {
    const began = performance.now()
    for (const document of documents) await engine.add(document)
    await engine.finish()
    rates.set(engine.name, pages / ((performance.now() - began) / 1000))
  }
  const ours = rates.get('ours') ?? Number.NaN
  return [...rates]
    .filter(([name]) => name !== 'ours')
    .map(([name, theirs]) => figure(`indexing ${pages} pages, beside ${name}`, 'pages/s', ours, { theirs, ratio: ours / theirs }, name === 'Lucene' ? { atLeast: 0.4 } : null))
}

type Asker = { readonly name: string; readonly ask: (question: BenchQuestion) => Promise<number> }

/** Milliseconds for an answer: each question is asked of all in turn, so that a machine that drifts drifts for all. The first round warms up. */
export const compareAnswers = async (askers: readonly Asker[], questions: readonly BenchQuestion[]): Promise<Figure[]> => {
  const taken = new Map<string, number[]>()
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const question of questions) {
      for (const { name, ask } of askers) {
        const began = performance.now()
        await ask(question)
        const key = `${question.kind} ${name}`
        if (round > 0) taken.set(key, [...(taken.get(key) ?? []), performance.now() - began])
      }
    }
  }
  return (['page', 'or'] as const).flatMap((kind) => {
    const ours = taken.get(`${kind} ours`) ?? []
    return askers
      .filter(({ name }) => name !== 'ours')
      .flatMap(({ name }) => {
        const theirs = taken.get(`${kind} ${name}`) ?? []
        const bar = name === 'Lucene' ? { atMost: BARS[kind] } : null
        const pair = (of: (numbers: readonly number[]) => number) => ({ theirs: of(theirs), ratio: of(ours) / of(theirs) })
        return [
          figure(`${NAMES[kind]}, median, beside ${name}`, 'ms', median(ours), pair(median), bar),
          figure(`${NAMES[kind]}, 95th percentile, beside ${name}`, 'ms', percentile95(ours), pair(percentile95), bar),
        ]
      })
  })
}
