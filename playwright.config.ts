import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './tests/support/browser/find-browser.ts'
import { freePort } from './tests/support/free-port.ts'

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-journeys-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

// Read again in every worker: what the first process chose is handed down in the environment, and cleared away by it alone.
const port = (process.env['JOURNEYS_PORT'] ??= String(await freePort()))
const folder = (process.env['JOURNEYS_FOLDER'] ??= temporaryFolder())
const browser = await findBrowser()

const SHELF = /take-in\.spec\.ts/
const DESK = /desk-[a-z-]+\.spec\.ts/

/**
 * Journeys tagged `@axe` need a script in the page; all others go through the site as it is: without any. The desk is a program,
 * and has journeys of its own. Before them all, documents
 * are taken in by the command line while the site is open.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  reporter: 'list',
  timeout: 60_000,
  // A browser on a machine that others use as well is late at times. What needs its second try is named at the end of the run.
  retries: 1,
  // A passkey needs a host name: localhost, never 127.0.0.1.
  use: { baseURL: `http://localhost:${port}`, launchOptions: { executablePath: browser.path, args: [...BROWSER_ARGUMENTS], env: { ...process.env, ...browser.env } } },
  projects: [
    { name: 'shelf', testMatch: SHELF },
    { name: 'no script', use: { javaScriptEnabled: false }, grepInvert: /@axe/, testIgnore: [SHELF, DESK], dependencies: ['shelf'] },
    { name: 'axe', use: { javaScriptEnabled: true }, grep: /@axe/, testIgnore: [SHELF, DESK], dependencies: ['shelf'] },
    { name: 'desk', use: { javaScriptEnabled: true }, testMatch: DESK },
  ],
  webServer: {
    command: `"${process.execPath}" dist/waystation.js serve --demonstration --data "${join(folder, 'data')}" --port ${port}`,
    // Whatever the caller's own installation is set to. One address asks for more here than any office does.
    env: { RATE_LIMIT: '0', DATABASE_URL: '', HOST: 'localhost', TRUSTED_PROXIES: '' },
    url: `http://localhost:${port}/readyz`,
    reuseExistingServer: false,
    timeout: 400_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
