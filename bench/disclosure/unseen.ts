import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { estimateUnseen, seededUniforms, type CaptureTable, type Choice, type UnseenEstimates, type UnseenOptions } from '#disclosure'
import { figure, type Figure } from '../support/rounds.ts'
import { must } from './must.ts'

/** What published_results.json beside the tables says (Madigan and York's average has a prior of its own: `published.test.ts`): an estimate by one way, persons; and, where one is printed, its resampled interval of 95 %. */
type Printed = { readonly table: string; readonly as: string; readonly options: UnseenOptions; readonly way: Choice['way']; readonly people: number; readonly interval?: readonly [number, number] }

const PRINTED: readonly Printed[] = [
  { table: 'neworleans_8lists_n185_published', as: 'New Orleans, 8 lists', options: { search: 'downhill' }, way: 'stepwise', people: 1183.692, interval: [717, 1657] },
  { table: 'neworleans_8lists_n185_published', as: 'New Orleans, 8 lists, independent', options: { search: 'downhill', threshold: 0 }, way: 'stepwise', people: 996.664, interval: [644, 1618] },
  { table: 'neworleans_5lists_n185_published', as: 'New Orleans, 5 lists', options: {}, way: 'stepwise', people: 1034.151, interval: [589, 1703] },
  { table: 'uk2013_6lists', as: 'United Kingdom, 6 lists', options: { search: 'downhill' }, way: 'stepwise', people: 11417.992 },
  { table: 'uk2013_5lists', as: 'United Kingdom, 5 lists', options: {}, way: 'stepwise', people: 11312.99 },
  { table: 'kosovo_4lists', as: 'Kosovo, up to three lists joined', options: { order: 3, refitted: 113 }, way: 'bic', people: 10356.5, interval: [6947, 18010] },
  { table: 'kosovo_4lists', as: 'Kosovo, pairs', options: { order: 2 }, way: 'bic', people: 14341.7, interval: [12451, 16273] },
  { table: 'uk2013_5lists', as: 'United Kingdom, 5 lists, pairs', options: { order: 2 }, way: 'bic', people: 22991.3, interval: [11456, 43894] },
  { table: 'uk2013_5lists', as: 'United Kingdom, 5 lists, all models', options: { order: 4 }, way: 'bic', people: 25311.3, interval: [11168, 56052] },
  { table: 'uk2013_5lists', as: 'United Kingdom, 5 lists, downhill', options: { order: 4, search: 'downhill' }, way: 'bic-downhill', people: 12262.4, interval: [9330, 32115] },
  { table: 'uk2013_6lists', as: 'United Kingdom, 6 lists, downhill', options: { order: 5, search: 'downhill' }, way: 'bic-downhill', people: 12349.6, interval: [9622, 27889] },
]

const read = (folder: string, name: string): CaptureTable => {
  const [head = [], ...rows] = readFileSync(join(folder, `${name}.csv`), 'utf8').trim().split('\n').map((line) => line.split(','))
  return { lists: head.slice(0, -1), rows: rows.map((row) => ({ on: row.slice(0, -1).map((cell) => cell === '1'), people: Number(row.at(-1)) })) }
}

const peopleIn = (found: UnseenEstimates, { way }: Printed): number => found.choices.find((choice) => choice.way === way)?.people ?? Number.NaN

/** The ends of the interval over those that are printed; none where nothing was printed, and no number where an end is open. */
const endsOf = (found: UnseenEstimates, { as, way, interval }: Printed): Figure[] => {
  const ours = found.choices.find((choice) => choice.way === way)?.resampled?.intervals.find(({ level }) => level === 0.95)
  if (interval === undefined || ours === undefined) return []
  return ([['lower', interval[0]], ['upper', interval[1]]] as const).map(([end, theirs]) => {
    const value = Number(ours[end])
    return figure(`${as}: ${end} end of 95 %, resampled`, 'persons', value, { theirs, ratio: value / theirs }, null)
  })
}

/**
 * Every printed estimate: how far ours is away, the ends of the interval beside the printed ones (chance moves both: compare with other seeds), and how long everything takes.
 * @param replications resamples of each interval, as many as the papers have: 1,000
 */
export const unseenFigures = (folder: string, replications: number): Figure[] =>
  PRINTED.flatMap((printed): Figure[] => {
    console.error(printed.as)
    const started = performance.now()
    const found = must(estimateUnseen({ uniforms: seededUniforms(1) }, read(folder, printed.table), { replications, ...printed.options }))
    const seconds = (performance.now() - started) / 1000
    const [away, taken] = [
      figure(`${printed.as}: away from the printed estimate`, '%', Math.abs(100 * (peopleIn(found, printed) / printed.people - 1)), null, { atMost: 0.1 }),
      figure(`${printed.as}: models, choices, ${replications} resamples, averages`, 's', seconds, null, null),
    ]
    return [away, endsOf(found, printed), taken].flatMap((some) => some ?? [])
  })
