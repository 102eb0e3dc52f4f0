// Draws the house into ARCHITECTURE.md again, from the array in tests/floors.test.ts.
import { runTool } from './test/tool.ts'

process.exitCode = await runTool('vitest', ['run', 'tests/floors.test.ts', '--testNamePattern', 'ARCHITECTURE.md', '--reporter=dot'], { env: { REDRAW: '1' } })
