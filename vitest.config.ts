import { defineConfig } from 'vitest/config'

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
    globalSetup: ['tests/support/provide-postgres.ts'],
    testTimeout: soak ? 600_000 : 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
