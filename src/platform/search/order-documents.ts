import type { DatabaseSync } from 'node:sqlite'
import type { Chosen } from './choose-documents.ts'
import type { HeldDocuments } from './held-documents.ts'
import type { SearchQuestion } from './search-index.ts'

type Order = (one: Chosen, other: Chosen) => number

// The first `wanted` in order, without putting all the others in order too: a heap with the last of them on top.
const firstOf = (chosen: readonly Chosen[], wanted: number, order: Order): Chosen[] => {
  if (chosen.length <= wanted * 4) return chosen.toSorted(order).slice(0, wanted)
  const kept: Chosen[] = chosen.slice(0, wanted).toSorted(order)
  for (const candidate of chosen.slice(wanted)) {
    const last = kept.at(-1)
    if (last === undefined || order(candidate, last) >= 0) continue
    let [from, to] = [0, kept.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const there = kept[middle]
      if (there !== undefined && order(candidate, there) < 0) to = middle
      else from = middle + 1
    }
    kept.pop()
    kept.splice(from, 0, candidate)
  }
  return kept
}

/** Puts chosen documents in the order asked for and gives those to be shown. Equal ones stand in the order in which they came. */
export const documentOrderer = (database: DatabaseSync) => {
  const titleOf = database.prepare('SELECT title FROM documents WHERE key = ?')
  const allTitles = database.prepare('SELECT key, title FROM documents')
  const collator = new Intl.Collator('und', { numeric: true })
  // Reading them one by one takes longer than reading all from here on.
  const FEW = 200

  const titlesOf = (chosen: readonly Chosen[]): ((key: number) => string) => {
    const titles = new Map<number, string>()
    if (chosen.length <= FEW) for (const { key } of chosen) titles.set(key, String(titleOf.get(key)?.['title']))
    else for (const { key, title } of allTitles.iterate()) titles.set(Number(key), String(title))
    return (key) => titles.get(key) ?? ''
  }

  const orderOf = (chosen: readonly Chosen[], { sort }: SearchQuestion, isBrowsing: boolean, held: HeldDocuments): Order => {
    const dateOf = ({ key }: Chosen): number => held.date[key] ?? 0
    if (sort === 'title') {
      const titles = titlesOf(chosen)
      return (one, other) => collator.compare(titles(one.key), titles(other.key)) || one.key - other.key
    }
    if (sort === 'oldest') return (one, other) => (dateOf(one) || Infinity) - (dateOf(other) || Infinity) || one.key - other.key
    if (sort === 'newest' || isBrowsing) return (one, other) => dateOf(other) - dateOf(one) || one.key - other.key
    return (one, other) => other.score - one.score || one.key - other.key
  }

  return (chosen: readonly Chosen[], question: SearchQuestion, held: HeldDocuments): Chosen[] => {
    const from = Math.max(0, Math.trunc(question.from) || 0)
    const size = Math.min(Math.max(1, Math.trunc(question.size) || 0), 100)
    const isBrowsing = question.must.length + question.should.length === 0
    if (from >= chosen.length) return []
    return firstOf(chosen, Math.min(from + size, chosen.length), orderOf(chosen, question, isBrowsing, held)).slice(from)
  }
}
