import { expect, test } from 'vitest'
import { tallyOfPlaywright } from './playwright-tally.ts'
import { addTallies, closingLine, exitCodeOf, NOTHING, withExitCode } from './tally.ts'

const skipped = [{ name: 'a', reason: 'no folder' }]

test('the closing line is plain, and names skipped tests only when there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: [] })).toBe('12 passed, 0 failed')
  expect(closingLine({ passed: 12, failed: 1, skipped })).toBe('12 passed, 1 failed, 1 skipped')
})

test('runs add up', () => {
  expect(addTallies([{ passed: 1, failed: 2, skipped }, { passed: 10, failed: 20, skipped: [] }, NOTHING])).toEqual({ passed: 11, failed: 22, skipped, unsteady: [], faults: [] })
})

test('a run in which nothing ran has not passed', () => {
  expect(exitCodeOf(NOTHING)).toBe(1)
  expect(exitCodeOf({ passed: 0, failed: 0, skipped })).toBe(1)
  expect(exitCodeOf({ passed: 1, failed: 0, skipped })).toBe(0)
  expect(exitCodeOf({ passed: 100, failed: 1, skipped: [] })).toBe(1)
})

test('a breakdown counts as a failure, once', () => {
  expect(withExitCode(undefined, 0).failed).toBe(1)
  expect(withExitCode({ passed: 3, failed: 0, skipped: [] }, 137)).toEqual({ passed: 3, failed: 1, skipped: [] })
  expect(withExitCode({ passed: 3, failed: 2, skipped: [] }, 1).failed).toBe(2)
  expect(withExitCode({ passed: 3, failed: 0, skipped: [] }, 0).failed).toBe(0)
})

test('Playwright: what was tried twice has passed and is named, and what stood aside says why', () => {
  // Of a test and a spec, only what is counted.
  const spec = { title: 'reads', tests: [{ status: 'skipped', projectName: 'axe', annotations: [{ type: 'skip', description: 'no desk yet' }] }] } as never
  const again = { title: 'turns', tests: [{ status: 'flaky', projectName: 'desk', annotations: [] }] } as never
  const bad = { title: 'sends', tests: [{ status: 'unexpected', projectName: 'desk', annotations: [], results: [{ error: { message: '\u001b[31mError: late\u001b[39m\n  at' } }] }] } as never
  const suites = [{ title: 'site.spec.ts', file: 'site.spec.ts', column: 0, line: 0, specs: [], suites: [{ title: 'library', file: '', column: 0, line: 0, specs: [spec, again, bad] }] }]
  const stats = { startTime: '', duration: 1, expected: 5, unexpected: 1, flaky: 1, skipped: 1 }
  expect(tallyOfPlaywright({ stats, errors: [{}], suites })).toEqual({
    passed: 6, failed: 2, skipped: [{ name: 'site.spec.ts > library > reads (axe)', reason: 'no desk yet' }], unsteady: ['site.spec.ts > library > turns (desk)'],
    faults: [{ name: 'site.spec.ts > library > sends (desk)', reason: 'Error: late' }, { name: 'outside of the journeys', reason: 'no word of why' }],
  })
})
