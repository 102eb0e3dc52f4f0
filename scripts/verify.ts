// npm run verify: types, lint, floors, dead code, then every test. Stops at the first that complains.
import { say } from './run/say.mjs'
import { runNode, runTool } from './test/tool.ts'

const STEPS: readonly { name: string; run: () => Promise<number> }[] = [
  { name: 'types', run: () => runTool('typescript', ['-p', '.'], { command: 'tsc' }) },
  { name: 'types of the desk', run: () => runTool('typescript', ['-p', 'src/web/desk'], { command: 'tsc' }) },
  { name: 'types of the scripts', run: () => runTool('typescript', ['-p', 'scripts'], { command: 'tsc' }) },
  { name: 'lint', run: () => runTool('oxlint', ['--deny-warnings']) },
  { name: 'floors', run: () => runTool('vitest', ['run', 'tests/floors.test.ts', '--reporter=dot']) },
  { name: 'dead code', run: () => runTool('knip', ['--no-progress']) },
  { name: 'tests', run: () => runNode(['scripts/test.ts', ...process.argv.slice(2)]) },
]

for (const { name, run } of STEPS) {
  say(`— ${name}`)
  process.exitCode = await run()
  if (process.exitCode !== 0) {
    say(`Not in order: ${name}.`)
    break
  }
}
