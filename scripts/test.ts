// npm test: builds, then every test on the embedded database, those of the database again on a real PostgreSQL, then the journeys
// through a browser. Names select files, and leave the journeys out: npm test -- src/platform/blobs
import { say } from './run/say.mjs'
import { runNode } from './test/tool.ts'
import { runJourneys } from './test/journeys.ts'
import { databaseTests, runVitest } from './test/vitest.ts'
import { addTallies, closingLine, exitCodeOf, NOTHING, type Tally } from '../tests/support/report/tally.ts'

const args = process.argv.slice(2)
const names = args.filter((arg) => !arg.startsWith('--'))
if (args.includes('--install-browser')) process.env['WAYSTATION_INSTALL_BROWSER'] = '1'

const onPostgres = async (): Promise<Tally> => {
  const files = databaseTests().filter((path) => names.length === 0 || names.some((name) => path.includes(name)))
  if (files.length === 0) return NOTHING
  say(`\nThe tests of the database again, on PostgreSQL (${files.length} files):`)
  return runVitest(files, { TEST_DATABASE: 'postgres' })
}

const run = async (): Promise<readonly Tally[]> => {
  if ((await runNode(['scripts/build.mjs'])) !== 0) return [{ passed: 0, failed: 1, skipped: [] }]
  const tallies = [await runVitest(names), await onPostgres()]
  return names.length === 0 ? [...tallies, await runJourneys()] : tallies
}

const tally = addTallies(await run())
for (const { name, reason } of tally.skipped) console.log(`skipped: ${name}: ${reason}`)
for (const name of tally.unsteady ?? []) console.log(`unsteady: ${name}: passed when tried a second time`)
for (const { name, reason } of tally.faults ?? []) console.log(`failed: ${name}: ${reason}`)
console.log(`\n${closingLine(tally)}`)
process.exitCode = exitCodeOf(tally)
