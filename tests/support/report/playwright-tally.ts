import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import type { Skipped, Tally } from './tally.ts'

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

/** Counts a run of Playwright from its JSON report. A test that passed only when it was tried again has failed. */
export const tallyOfPlaywright = ({ stats, errors, suites }: Pick<JSONReport, 'stats' | 'errors' | 'suites'>): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: suites.flatMap((suite) => skippedIn(suite, '')),
})
