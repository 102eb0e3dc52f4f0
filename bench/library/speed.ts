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

const AT_ONCE = 500

/** Pages a second into each engine, analysis included, from texts to an index that is ready. They take turns, some documents each. */
export const indexAll = async (engines: readonly Engine[], documents: readonly CorpusDocument[]): Promise<Figure[]> => {
  const pages = documents.reduce((sum, document) => sum + document.pages.length, 0)
  const taken = new Map<string, number>()
  const timed = async (name: string, work: () => Promise<void>): Promise<void> => {
    const began = performance.now()
    await work()
    taken.set(name, (taken.get(name) ?? 0) + performance.now() - began)
  }
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    for (const engine of engines) {
      await timed(engine.name, async () => {
        for (const document of documents.slice(from, from + AT_ONCE)) await engine.add(document)
        await engine.settle?.()
      })
    }
  }
  for (const engine of engines) await timed(engine.name, () => engine.finish())
  const rate = (name: string): number => pages / ((taken.get(name) ?? Number.NaN) / 1000)
  return engines
    .filter(({ name }) => name !== 'ours')
    .map(({ name }) => figure(`indexing ${pages} pages, beside ${name}`, 'pages/s', rate('ours'), { theirs: rate(name), ratio: rate('ours') / rate(name) }, name === 'Lucene' ? { atLeast: 0.4 } : null))
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
