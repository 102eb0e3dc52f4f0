import { MOST_PAGES, MOST_TEXT } from './limits.ts'
import type { ReadPage } from './reader.ts'

/** A slow document shows that it moves. Milliseconds. */
const LONGEST_WAIT = 500

export type Batch = { readonly pages: readonly ReadPage[]; readonly total: number }

/** Gathers pages into batches of at most 50 pages, about 256 KB or half a second of work. Returns what the pages return. */
export const batchesOf = async function* <Ending>(pages: AsyncGenerator<{ page: ReadPage; total: number }, Ending>): AsyncGenerator<Batch, Ending> {
  let batch: ReadPage[] = []
  let length = 0
  let begun = performance.now()
  let total = 0
  while (true) {
    const step = await pages.next()
    if (step.done) {
      if (batch.length > 0) yield { pages: batch, total }
      return step.value
    }
    total = step.value.total
    batch.push(step.value.page)
    length += step.value.page.text.length
    if (batch.length < MOST_PAGES && length < MOST_TEXT && performance.now() - begun < LONGEST_WAIT) continue
    yield { pages: batch, total }
    batch = []
    length = 0
    begun = performance.now()
  }
}
