import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { firstLine, type Skipped, type Tally } from './tally.ts'

/** The words of a test that steps aside are kept: Vitest's own JSON report forgets them. */
const reasonOf = (test: TestCase): string => {
  const result = test.result()
  return result.state === 'skipped' && result.note ? result.note : 'no reason given'
}

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} > ${test.fullName}`

const faultsOf = (module: TestModule): readonly Skipped[] => {
  const failed = [...module.children.allTests()].filter((test) => test.result().state === 'failed')
  const own = module.errors().map(({ message }) => ({ name: module.relativeModuleId, reason: firstLine(message) }))
  return [...own, ...failed.map((test) => ({ name: nameOf(test), reason: firstLine(test.result().errors?.[0]?.message) }))]
}

const tallyOf = (modules: readonly TestModule[], faults: readonly { readonly message: string }[]): Tally => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  // A file that does not load has no tests to fail; one that fails around its tests has.
  const broken = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests()].some((test) => test.result().state === 'failed')).length
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + broken + faults.length,
    skipped: tests.filter((test) => test.result().state === 'skipped').map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
    unsteady: tests.filter((test) => test.result().state === 'passed' && test.diagnostic()?.flaky === true).map(nameOf),
    faults: [...modules.flatMap(faultsOf), ...faults.map(({ message }) => ({ name: 'outside of the tests', reason: firstLine(message) }))],
  }
}

/** A reporter that leaves a `Tally` in a file. */
export const vitestTally = (path: string): Reporter => ({
  onTestRunEnd: (modules, faults) => writeFileSync(path, JSON.stringify(tallyOf(modules, faults))),
})
