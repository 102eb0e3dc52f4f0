import { defineConfig } from 'vitest/config'
import { vitestTally } from './tests/support/report/vitest-tally.ts'

// Where `npm test` wants the count of this run.
const tally = process.env['VITEST_TALLY']
const soak = process.env['SOAK'] === '1'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'db/**/*.test.ts',
      'tests/**/*.test.ts',
      'scripts/**/*.test.ts',
      ...(soak ? ['src/**/*.soak.ts', 'tests/**/*.soak.ts'] : []),
    ],
    exclude: ['**/node_modules/**', 'dist/**', '.waystation/**'],
    reporters: ['default', ...(tally === undefined ? [] : [vitestTally(tally)])],
    globalSetup: ['tests/support/provide-postgres.ts', 'tests/support/provide-snapshot.ts'],
    testTimeout: soak ? 600_000 : 60_000,
    hookTimeout: 120_000,
    // A machine that others use as well is late at times. What needs its second try is named at the end of the run.
    retry: soak ? 0 : 1,
    pool: 'forks',
    maxWorkers: 2,
  },
})
