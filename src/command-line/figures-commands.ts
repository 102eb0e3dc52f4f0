import { randomInt } from 'node:crypto'
import { Option, type Command } from 'commander'
import type { Frame } from './frame.ts'

type ReleaseOptions = { readonly records: string; readonly spec: string; readonly ledger?: string; readonly out?: string; readonly dryRun?: true; readonly synthetic?: true; readonly seed?: string }

/** `waystation figures …`: plain files alone. No installation is opened. What does the work is loaded when it is asked for. */
export const figuresCommands = (program: Command, frame: Frame): void => {
  const figures = program.command('figures').description('reliable figures without a person in them: release, audit, estimate; plain files, no installation')

  figures
    .command('release')
    .requiredOption('--records <file>', 'CSV, one row per person')
    .requiredOption('--spec <file>', 'JSON: population, code lists, tables, mode, budget or rules')
    .option('--ledger <file>', 'what was ever spent on this population; made by the first release')
    .option('--out <folder>', 'where the release goes; it must not be there yet')
    .option('--dry-run', 'tell the plan and write nothing')
    .option('--synthetic', 'make up microdata from the tables too')
    .addOption(new Option('--seed <n>').hideHelp())
    .description('plan, book and publish tables, with noise or with suppression, as the spec says')
    .action((options: ReleaseOptions) => frame.run(async (situation) => (await import('./figures/run-release.ts')).runRelease(situation, options)))

  figures
    .command('ledger')
    .requiredOption('--ledger <file>')
    .description('what was spent, what is left, and every release')
    .action(({ ledger }: { ledger: string }) => frame.run(async (situation) => (await import('./figures/run-ledger.ts')).runLedger(situation, ledger)))

  figures
    .command('audit')
    .argument('<folder>', 'a release')
    .requiredOption('--records <file>', 'the records that it was made from')
    .requiredOption('--spec <file>', 'the spec that it was made by')
    .option('--before <folder>', 'an earlier release of the same population: audit what both tell together')
    .option('--before-records <file>', 'what the earlier one was made from, if not the same')
    .option('--before-spec <file>', 'what the earlier one was made by, if not the same')
    .description('attack a release as somebody would who knows the records; ends with 1 when something is found')
    .action((folder: string, options: { records: string; spec: string; before?: string; beforeRecords?: string; beforeSpec?: string }) => frame.run(async (situation) => (await import('./figures/run-audit.ts')).runAudit(situation, { folder, ...options })))

  figures
    .command('estimate')
    .requiredOption('--captures <file>', 'CSV: a column per list with 1 and 0, and "people"')
    .option('--order <n>', 'how many lists an interaction may join', frame.wholeNumber(2, 9))
    .option('--replications <n>', 'resamples for the intervals (1000)', frame.wholeNumber(0, 100_000))
    .option('--all', 'look at every model, or refuse')
    .option('--seed <n>', 'repeat intervals that were made with this seed', frame.wholeNumber(0, 2 ** 32 - 1))
    .description('how many persons no list has seen: every model, intervals, averages, doubts')
    .action(({ seed = randomInt(2 ** 32), ...options }: { captures: string; order?: number; replications?: number; all?: true; seed?: number }) =>
      frame.run(async (situation) => (await import('./figures/run-estimates.ts')).runEstimate(situation, { seed, ...options })),
    )

  figures
    .command('duplicates')
    .requiredOption('--agreements <file>', 'CSV: a column per field with its level of agreement, and "pairs"')
    .requiredOption('--left <n>', 'records of the one register', frame.wholeNumber(1, 10_000_000))
    .requiredOption('--right <n>', 'records of the other', frame.wholeNumber(1, 10_000_000))
    .option('--replications <n>', 'made-up tables for the intervals (200)', frame.wholeNumber(10, 10_000))
    .option('--seed <n>', 'repeat intervals that were made with this seed', frame.wholeNumber(0, 2 ** 32 - 1))
    .description('how many persons stand in both of two registers, from counts of agreement alone')
    .action(({ seed = randomInt(2 ** 32), ...options }: { agreements: string; left: number; right: number; replications?: number; seed?: number }) =>
      frame.run(async (situation) => (await import('./figures/run-estimates.ts')).runDuplicates(situation, { seed, ...options })),
    )
}
