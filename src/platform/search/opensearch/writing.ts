import type { Id } from '#kernel'
import type { openBulk } from './bulk.ts'
import type { Dsl } from './query.ts'
import { wordRow, type Row } from './rows.ts'

/** A document as rows, and the words in them. */
export type Analysed = { readonly rows: readonly Row[]; readonly words: ReadonlySet<string> }

/** What waits for its commit; `undefined`: to be taken out. */
export type Pending = Map<Id, Analysed | undefined>

const MOST_REMEMBERED = 200_000

/** Sends a document, with the words that are not `known` to stand in the vocabulary. */
export const sendDocument = async (bulk: ReturnType<typeof openBulk>, { rows, words }: Analysed, known: Set<string>): Promise<void> => {
  for (const word of words) {
    if (known.has(word)) continue
    const row = wordRow(word)
    if (row !== undefined) await bulk.add(row)
  }
  for (const row of rows) await bulk.add(row)
  if (known.size > MOST_REMEMBERED) known.clear()
  for (const word of words) known.add(word)
}

/** Rows of what was taken out, and those of documents that had more pages or stood there before. */
export const leftBehind = (changed: Pending): Dsl => ({
  bool: {
    should: [...changed].map(([document, kept]) => ({
      bool: {
        filter: [{ term: { document: { value: document } } }],
        ...(kept !== undefined && { must: [{ bool: { should: [{ range: { revision: { lt: kept.rows[0]?.version ?? 0 } } }, { range: { ordinal: { gte: kept.rows.length } } }], minimum_should_match: 1 } }], must_not: [{ range: { revision: { gt: kept.rows[0]?.version ?? 0 } } }] }),
      },
    })),
    minimum_should_match: 1,
  },
})
