import type { Answers } from '../answer.ts'
import { writeBody } from '../body.ts'
import type { Exchange, ExchangeLine, ExchangeRecord } from './exchange.ts'

// `writeBody` mends broken letters; what it wrote is put into the line as it is.
const recordOf = ({ record, body, writer, from }: ExchangeRecord): ExchangeRecord => ({ record, body: { ...body, answers: mended(writeBody(body)) }, ...(writer === undefined ? {} : { writer }), ...(from === undefined ? {} : { from }) })

const mended = (text: string): Answers => (JSON.parse(text) as { readonly answers: Answers }).answers // Written by `writeBody` a moment ago.

const line = (one: ExchangeLine): string => `${JSON.stringify(one)}\n`

/** The lines of `clients.jsonl`, one at a time, so that whoever writes many files need not hold all of the text. */
export function* exchangeLines({ from, madeOn, ownForms, clients }: Omit<Exchange, 'attachments'>): Generator<string> {
  yield line({ waystation: 1, from, madeOn })
  for (const ownForm of ownForms) yield line({ waystation: 1, ownForm: recordOf(ownForm) })
  for (const { client, records } of clients) yield line({ waystation: 1, client, records: records.map(recordOf) })
  yield line({ waystation: 1, end: { clients: clients.length } })
}
