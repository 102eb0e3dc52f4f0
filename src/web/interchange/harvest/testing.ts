import { ok, parseCountryCode, systemClock } from '#kernel'
import type { Harvested, HarvestAsked } from '#library'
import { aContext, aDocument, serveRoutes, tag, type TestServer } from '../testing.ts'
import type { HarvestedLibrary } from './harvested-library.ts'
import { harvestRoute } from './harvest-route.ts'

type Wish = { readonly changedAt: Date; readonly title?: string; readonly language?: string; readonly types?: readonly string[]; readonly countries?: readonly string[]; readonly deleted?: boolean }

/** A record for a test: what is not wished for is ordinary. */
export const aRecord = (number: number, { changedAt, title = `Document ${number}`, language: spoken = 'en', types = [], countries: codes = [], deleted = false }: Wish): Harvested => {
  const language = tag(spoken)
  const countries = codes.flatMap((code) => parseCountryCode(code) ?? [])
  return { number, changedAt, deleted, language, types, countries, document: deleted ? undefined : aDocument(number, { title, language, types, countries }) }
}

const fits = (record: Harvested, { from, until, set, number }: HarvestAsked): boolean => {
  const values = { type: record.types, language: [record.language], country: record.countries }
  return (
    (from === undefined || record.changedAt >= from) && (until === undefined || record.changedAt <= until) && (number === undefined || record.number === number) &&
    (set === undefined || (set.value === undefined ? values[set.of].length > 0 : values[set.of].some((value) => value === set.value)))
  )
}

/** A library of these records, in the order in which they are given. */
export const inMemory = (records: readonly Harvested[]): HarvestedLibrary => ({
  list: async (_actor, asked) => {
    const fitting = records.filter((record) => fits(record, asked))
    const from = asked.after === undefined ? 0 : fitting.findIndex(({ number }) => number === asked.after?.number) + 1
    return await Promise.resolve(ok({ total: fitting.length, records: fitting.slice(from, from + asked.size), more: fitting.length > from + asked.size }))
  },
  sets: async () => {
    const each = (of: (record: Harvested) => readonly string[]) => [...new Set(records.flatMap(of))].toSorted()
    return await Promise.resolve(ok({ types: each(({ types }) => types), languages: each(({ language }) => [language]), countries: each(({ countries }) => countries), earliest: records[0]?.changedAt }))
  },
})

/** A server that answers harvesters from this library. */
export const aServer = async (library: HarvestedLibrary): Promise<TestServer> =>
  await serveRoutes([harvestRoute({ library, clock: systemClock, contextAt: () => async () => await Promise.resolve(aContext), administrator: async () => await Promise.resolve('office@example.org') })])
