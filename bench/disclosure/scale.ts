import { measure, planRelease, publish, rhoFor, tablesOf, type Attribute, type MicrodataRow } from '#disclosure'
import { figure, type Figure } from '../support/rounds.ts'
import { must } from './must.ts'
import { seededBytes } from './seeded-bytes.ts'

const ATTRIBUTES: readonly Attribute[] = Array.from({ length: 20 }, (_, at) => ({ name: `a${at}`, codes: Array.from({ length: 3 + (at % 3) }, (_code, code) => String(code)) }))

/** Rows made while they are read: what is measured is the engine's memory and not theirs. */
function* rows(count: number): Generator<MicrodataRow, void, undefined> {
  const bytes = seededBytes(1)
  for (let row = 0; row < count; row++) {
    const drawn = bytes.take(ATTRIBUTES.length)
    yield ATTRIBUTES.map(({ codes }, at) => codes[Math.floor(((drawn[at] ?? 0) * codes.length) / 256)] ?? '')
  }
}

/** Seconds and peak memory of all tables of three out of twenty attributes, from ten thousand records to `most`. Run first: memory at its peak never sinks. */
export const scaleFigures = (most: number): Figure[] => {
  const plan = must(planRelease({ attributes: ATTRIBUTES, workload: { upTo: 3 }, rho: must(rhoFor(4, 1e-7)) }))
  const cells = plan.tables.reduce((sum, table) => sum + table.cells, 0)
  return [10_000, 100_000, 1_000_000].filter((count) => count <= most).flatMap((count) => {
    console.error(`${count} records, ${plan.tables.length} tables, ${cells} cells`)
    const started = performance.now()
    const measured = must(measure(plan, rows(count), seededBytes(2)))
    let shown = 0
    for (const { counts } of must(publish(tablesOf(measured), { deviations: 2.5, level: 0.95 }))) shown += counts.filter((one) => one !== null).length
    if (shown === 0) throw new Error('nothing was shown')
    const name = `${count.toLocaleString('en')} records × 20, all ${plan.tables.length} tables up to three crossed`
    return [figure(name, 's', (performance.now() - started) / 1000, null, null), figure(`${name}: peak memory of the process`, 'MB', process.resourceUsage().maxRSS / 1024, null, null)]
  })
}
