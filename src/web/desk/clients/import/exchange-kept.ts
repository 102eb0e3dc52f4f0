/** What the book keeps of an import of clients' files: how many records each of them had, in their order, by which their ids are known again. */
export type ExchangeKept = { readonly records: readonly number[] }

export const writeKept = ({ records }: ExchangeKept): string => JSON.stringify({ exchange: { records } })

const MOST_RECORDS = 20_000

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_RECORDS

/** `undefined` for what is the mapping of a table, or nothing. */
export const readKept = (text: string): ExchangeKept | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('exchange' in read)) return undefined
    const { exchange } = read
    if (typeof exchange !== 'object' || exchange === null || !('records' in exchange) || !Array.isArray(exchange.records)) return undefined
    const records: readonly unknown[] = exchange.records
    return records.every(isCount) ? { records } : undefined
  } catch {
    return undefined
  }
}
