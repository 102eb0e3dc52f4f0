import { BULK, readAnswer } from './answers.ts'
import type { OpenSearchLine } from './line.ts'
import type { Row } from './rows.ts'
import { SearchAway } from './search-away.ts'

/** Bytes of one request, about. */
const BATCH_BYTES = 4_000_000
const MOST_TRIES = 4
const CONFLICT = 409
const BUSY = 429

const linesOf = ({ id, version, source }: Row): string =>
  // A word is made once; a document's row only gives way to one as new as itself or newer, whoever writes it.
  `${JSON.stringify(version === undefined ? { create: { _id: id } } : { index: { _id: id, version, version_type: 'external_gte' } })}\n${JSON.stringify(source)}\n`

/** Gathers rows and sends them in batches. A row that is there in a newer version stays. Throws `SearchAway`. */
export const openBulk = (line: OpenSearchLine, index: () => string) => {
  let waiting: { readonly row: Row; readonly lines: string }[] = []
  let bytes = 0

  const send = async (): Promise<void> => {
    let batch = waiting
    waiting = []
    bytes = 0
    for (let tried = 1; batch.length > 0; tried += 1) {
      const { items } = readAnswer(BULK, (await line.ask('POST', `${index()}/_bulk`, batch.map(({ lines }) => lines).join(''))).body)
      const outcomes = items.map((item) => Object.values(item)[0])
      const failed = outcomes.find((outcome) => outcome === undefined || (outcome.status >= 300 && outcome.status !== CONFLICT && outcome.status !== BUSY))
      if (failed !== undefined || outcomes.length !== batch.length) throw new SearchAway(`bulk-${failed?.error?.type ?? 'incomplete'}`)
      batch = batch.filter((_, at) => outcomes[at]?.status === BUSY)
      if (batch.length > 0 && tried >= MOST_TRIES) throw new SearchAway('bulk-busy')
    }
  }

  return {
    add: async (row: Row): Promise<void> => {
      const lines = linesOf(row)
      waiting.push({ row, lines })
      bytes += lines.length
      if (bytes >= BATCH_BYTES) await send()
    },
    flush: send,
  }
}
