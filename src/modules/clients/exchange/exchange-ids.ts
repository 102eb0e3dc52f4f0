import type { Id } from '#kernel'
import { idsOf } from '../import/ids-of.ts'
import type { Exchange } from './exchange.ts'

/**
 * How ids are drawn for one import of clients' files, by the place that a file has in it (from 1) and a record in its file: so who undoes the import knows what it wrote, without
 * having what it was made of. `ownForms`: own forms that are here already, by their id there.
 */
export const exchangeIds = (seed: string, { clients }: Pick<Exchange<unknown>, 'clients'>, ownForms: ReadonlyMap<string, Id> = new Map()) => {
  const idOf = idsOf(seed)
  const places = new Map<string, readonly [line: number, part?: string]>()
  for (const [place, { client, records }] of clients.entries()) {
    places.set(client, [place + 1])
    for (const [at, { record }] of records.entries()) places.set(record, [place + 1, recordPart(at)])
  }
  return async (there: string, part: string): Promise<Id> => {
    const [line, ofRecord] = places.get(there) ?? []
    return (part === 'own-form' ? ownForms.get(there) : undefined) ?? (await idOf(line ?? there, ofRecord ?? part))
  }
}

const recordPart = (at: number): string => `record ${at}`

/** The ids of all records that an import wrote into the file at a place, of as many records as it had there. */
export const idsWritten = async (seed: string, line: number, records: number): Promise<ReadonlySet<string>> => {
  const idOf = idsOf(seed)
  return new Set(await Promise.all(['said', 'person', ...Array.from({ length: records }, (_, at) => recordPart(at))].map(async (part) => await idOf(line, part))))
}
