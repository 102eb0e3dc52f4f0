import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import { firstLine, type Skipped, type Tally } from './tally.ts'

const skippedIn = ({ title, specs, suites = [] }: JSONReportSuite, above: string): Skipped[] => {
  const path = above === '' ? title : `${above} > ${title}`
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, annotations }) => ({
        name: `${path} > ${spec.title} (${projectName})`,
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given',
      })),
  )
  return [...own, ...suites.flatMap((suite) => skippedIn(suite, path))]
}

const unsteadyIn = ({ title, specs, suites = [] }: JSONReportSuite, above: string): string[] => {
  const path = above === '' ? title : `${above} > ${title}`
  const own = specs.flatMap((spec) => spec.tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `${path} > ${spec.title} (${projectName})`))
  return [...own, ...suites.flatMap((suite) => unsteadyIn(suite, path))]
}

const faultsIn = ({ title, specs, suites = [] }: JSONReportSuite, above: string): Skipped[] => {
  const path = above === '' ? title : `${above} > ${title}`
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => ({ name: `${path} > ${spec.title} (${projectName})`, reason: firstLine(results.at(-1)?.error?.message) })),
  )
  return [...own, ...suites.flatMap((suite) => faultsIn(suite, path))]
}

/** Counts a run of Playwright from its JSON report. A test that passed only when it was tried again has passed, and is named. */
export const tallyOfPlaywright = ({ stats, errors, suites }: Pick<JSONReport, 'stats' | 'errors' | 'suites'>): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: suites.flatMap((suite) => skippedIn(suite, '')),
  unsteady: suites.flatMap((suite) => unsteadyIn(suite, '')),
  faults: [...suites.flatMap((suite) => faultsIn(suite, '')), ...errors.map(({ message }) => ({ name: 'outside of the journeys', reason: firstLine(message) }))],
})
