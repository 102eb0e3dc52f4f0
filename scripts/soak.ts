// The long tests: *.soak.ts, and the ordinary ones with SOAK=1, which makes those that care go more rounds. Names or paths select.
import { runTool } from './test/tool.ts'

process.exitCode = await runTool('vitest', ['run', ...process.argv.slice(2)], { env: { SOAK: '1' } })
