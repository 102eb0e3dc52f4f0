import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONReport } from '@playwright/test/reporter'
import { findBrowser } from '../../tests/support/browser/find-browser.ts'
import { tallyOfPlaywright } from '../../tests/support/report/playwright-tally.ts'
import { NOTHING, withExitCode, type Tally } from '../../tests/support/report/tally.ts'
import { say } from '../run/say.mjs'
import { ROOT, runTool } from './tool.ts'
import { inTemporaryFolder, readJson } from './vitest.ts'

const hasJourneys = (): boolean => {
  const folder = join(ROOT, 'tests/journeys')
  return existsSync(folder) && readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.spec.ts'))
}

/** Runs the journeys through a browser, against a server of their own, and counts. Without a browser they have failed. */
export const runJourneys = async (): Promise<Tally> => {
  if (!hasJourneys()) {
    say('\nThere is no journey in tests/journeys yet.')
    return NOTHING
  }
  try {
    const { path } = await findBrowser()
    say(`\nThe journeys, with ${path}:`)
  } catch (fault) {
    say(`\n${fault instanceof Error ? fault.message : String(fault)}`)
    return { passed: 0, failed: 1, skipped: [] }
  }
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'report.json')
    const code = await runTool('@playwright/test', ['test', '--reporter=list,json'], { command: 'playwright', env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path } })
    const report = readJson<JSONReport>(path)
    return withExitCode(report && tallyOfPlaywright(report), code)
  })
}
