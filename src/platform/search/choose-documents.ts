import { facetCounter } from './count-facets.ts'
import { documentFilter, FAILS, PASSES } from './filter-documents.ts'
import type { FoundKeys } from './found-documents.ts'
import type { HeldDocuments } from './held-documents.ts'
import type { SearchAnswer, SearchQuestion } from './search-index.ts'

/** A document to be shown, or one of several that were folded into it. */
export type Chosen = { readonly key: number; readonly score: number; readonly others: readonly number[] }

export type Choice = { readonly chosen: readonly Chosen[]; readonly facets: SearchAnswer['facets'] }

type Judged = { readonly key: number; readonly score: number; readonly verdict: number }

const chooseEach = ({ keys, scores }: FoundKeys, question: SearchQuestion, held: HeldDocuments): Choice => {
  const judge = documentFilter(question, held)
  const counter = facetCounter(question.facets, held)
  const chosen: Chosen[] = []
  for (const [at, key] of keys.entries()) {
    const verdict = judge(key)
    if (verdict === FAILS) continue
    counter.count(key, verdict)
    if (verdict === PASSES) chosen.push({ key, score: scores[at] ?? 0, others: [] })
  }
  return { chosen, facets: counter.answer() }
}

const chooseFolded = ({ keys, scores }: FoundKeys, question: SearchQuestion, held: HeldDocuments): Choice => {
  const judge = documentFilter(question, held)
  const counter = facetCounter(question.facets, held)
  const works = new Map<number, Judged[]>()
  for (const [at, key] of keys.entries()) {
    const verdict = judge(key)
    if (verdict === FAILS) continue
    const judged = { key, score: scores[at] ?? 0, verdict }
    const work = held.work[key] ?? 0
    const before = works.get(work)
    if (before === undefined) works.set(work, [judged])
    else before.push(judged)
  }
  const fitsBetter = (one: Judged, other: Judged): number =>
    other.score - one.score || (held.isOriginal[other.key] ?? 0) - (held.isOriginal[one.key] ?? 0) || one.key - other.key
  const chosen: Chosen[] = []
  for (const judged of works.values()) {
    counter.countFolded({ keys: judged.map(({ key }) => key), verdicts: judged.map(({ verdict }) => verdict) })
    const [best, ...others] = judged.filter(({ verdict }) => verdict === PASSES).toSorted(fitsBetter)
    if (best !== undefined) chosen.push({ key: best.key, score: best.score, others: others.map(({ key }) => key) })
  }
  return { chosen, facets: counter.answer() }
}

/** What remains of the documents found when the filters have been heeded and translations folded, in no order; and what there is of each facet. */
export const chooseDocuments = (found: FoundKeys, question: SearchQuestion, held: HeldDocuments): Choice =>
  question.foldTranslations ? chooseFolded(found, question, held) : chooseEach(found, question, held)
