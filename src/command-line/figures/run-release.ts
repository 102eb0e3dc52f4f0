import { systemBytes } from '#disclosure'
import { openSolverThread } from '#platform/solver'
import type { Situation } from '../carry-out.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { openRecords } from './records.ts'
import { propose, releaseNoised } from './release-noised.ts'
import { releaseSuppressed } from './release-suppressed.ts'
import { proposalLines, protectionLines } from './report-sentences.ts'
import { figuresRefusal, type FiguresRefusal } from './sentences.ts'
import { listsFault } from './suppressed-tables.ts'
import { readSpec, type NoisedSpec, type SuppressedSpec } from './spec.ts'

type Options = { readonly records: string; readonly spec: string; readonly ledger?: string; readonly out?: string; readonly dryRun?: true; readonly synthetic?: true; readonly seed?: string }

/** How long one program of the solver may take. */
export const SECONDS_PER_PROGRAM = 60

const WRONG_SPEC: ReadonlySet<FiguresRefusal['kind']> = new Set(['not-planned', 'not-publishable', 'empty-is-no-code', 'total-is-a-code', 'group-of-nothing', 'group-repeated'])

/** Says why not, and gives the code to end with: 1 for what failed on the way or in the files, 2 for a spec that is wrong. */
export const sayRefusal = ({ console, json }: Situation, refusal: FiguresRefusal): ExitCode => {
  console.clearProgress()
  if (json) console.out(JSON.stringify({ refusal: refusal.kind }))
  console.aside(figuresRefusal(refusal))
  return refusal.kind.startsWith('spec-') || WRONG_SPEC.has(refusal.kind) ? EXIT.usage : EXIT.failed
}

/** `figures release` */
export const runRelease = async (situation: Situation, options: Options): Promise<ExitCode> => {
  const { console } = situation
  if (options.seed !== undefined) {
    console.aside('Noise from a known seed protects nobody: --seed is for the program’s own tests alone. Nothing was spent.')
    return EXIT.usage
  }
  const spec = readSpec(options.spec)
  if (!spec.ok) return sayRefusal(situation, spec.refusal)
  return spec.value.mode === 'noise' ? withNoise(situation, spec.value, options) : withSuppression(situation, spec.value, options)
}

const withNoise = (situation: Situation, spec: NoisedSpec, { records: path, ledger, out, dryRun, synthetic }: Options): ExitCode => {
  const { console, json } = situation
  const proposed = propose(spec, ledger)
  if (!proposed.ok) return sayRefusal(situation, proposed.refusal)
  const { plan, rho, epsilonAfter, leftAfter } = proposed.value
  const told = { plan: { release: spec.release, rho, epsilonOfAll: epsilonAfter, rhoLeft: leftAfter, tables: plan.tables.map(({ names, cells, expectedError }) => ({ table: names, cells, expectedError })) } }
  if (json) console.out(JSON.stringify(told))
  else for (const line of proposalLines(spec, proposed.value)) console.out(line)
  if (dryRun !== true && (ledger === undefined || out === undefined)) {
    console.aside('A release with noise needs --ledger, where it is booked, and --out, where it goes. With --dry-run it is only planned. Nothing was spent.')
    return EXIT.usage
  }
  const records = openRecords(path, spec, (done) => console.progress(`${done.toLocaleString('en')} records checked`))
  console.clearProgress()
  if (!records.ok) return sayRefusal(situation, records.refusal)
  if (dryRun === true || ledger === undefined || out === undefined) {
    if (!json) console.out('The records fit the code lists. Nothing was spent: this was a dry run.')
    return EXIT.well
  }
  const done = releaseNoised(spec, records.value, { ledger, out, synthetic: synthetic === true }, { bytes: systemBytes(), day: new Date().toISOString().slice(0, 10) })
  if (!done.ok) return sayRefusal(situation, done.refusal)
  if (json) console.out(JSON.stringify({ released: done.value.release, out, tables: done.value.tables.length }))
  else console.out(`Booked in ${ledger}, and released in ${out}: ${done.value.tables.length} tables${synthetic === true ? ', made-up microdata' : ''}, release.json. Publish the ledger with them.`)
  return EXIT.well
}

const withSuppression = async (situation: Situation, spec: SuppressedSpec, { records: path, ledger, out, dryRun, synthetic }: Options): Promise<ExitCode> => {
  const { console, json } = situation
  if (synthetic === true || ledger !== undefined) {
    console.aside(synthetic === true ? 'Made-up microdata come from tables with noise alone: this spec asks for suppression.' : 'Suppression has no budget and no ledger. Leave --ledger out, or ask for noise.')
    return EXIT.usage
  }
  if (dryRun !== true && out === undefined) {
    console.aside('A release needs --out, where it goes. With --dry-run nothing is written.')
    return EXIT.usage
  }
  const wrong = listsFault(spec)
  if (wrong) return sayRefusal(situation, wrong)
  const records = openRecords(path, spec, (done) => console.progress(`${done.toLocaleString('en')} records checked`))
  console.clearProgress()
  if (!records.ok) return sayRefusal(situation, records.refusal)
  const solver = openSolverThread({ secondsPerProgram: SECONDS_PER_PROGRAM })
  try {
    const done = await releaseSuppressed(spec, records.value, dryRun === true ? undefined : out, solver.solve)
    if (!done.ok) return sayRefusal(situation, done.refusal)
    const { protection } = done.value
    if (json) console.out(JSON.stringify({ released: done.value.manifest?.release ?? null, cells: protection.cells.length, sensitive: protection.sensitive, forOthers: protection.forOthers, least: protection.least }))
    else for (const line of protectionLines(protection)) console.out(line)
    if (!json) console.out(dryRun === true ? 'Nothing was written: this was a dry run.' : `Released in ${out ?? ''}.`)
    return EXIT.well
  } finally {
    solver.close()
  }
}
