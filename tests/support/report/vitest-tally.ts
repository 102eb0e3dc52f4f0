import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { Tally } from './tally.ts'

/** The words of a test that steps aside are kept: Vitest's own JSON report forgets them. */
const reasonOf = (test: TestCase): string => {
  const result = test.result()
  return result.state === 'skipped' && result.note ? result.note : 'no reason given'
}

const tallyOf = (modules: readonly TestModule[], faults: number): Tally => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  // A file that does not load has no tests to fail; one that fails around its tests has.
  const broken = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests()].some((test) => test.result().state === 'failed')).length
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + broken + faults,
    skipped: tests.filter((test) => test.result().state === 'skipped').map((test) => ({ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason: reasonOf(test) })),
  }
}

/** A reporter that leaves a `Tally` in a file. */
export const vitestTally = (path: string): Reporter => ({
  onTestRunEnd: (modules, faults) => writeFileSync(path, JSON.stringify(tallyOf(modules, faults.length))),
})
