// Runs the benchmarks in bench/ one after the other, or those that are named: npm run bench -- search
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './run/say.mjs'
import { ROOT, runNode } from './test/tool.ts'

const wanted = process.argv.slice(2)
const all = readdirSync(join(ROOT, 'bench')).filter((name) => name.endsWith('.bench.ts')).toSorted()
const chosen = wanted.length === 0 ? all : all.filter((name) => wanted.some((part) => name.includes(part)))

if (chosen.length === 0) {
  say(`No such benchmark. There are: ${all.map((name) => name.replace('.bench.ts', '')).join(', ') || 'none yet'}.`)
  process.exitCode = 1
}
for (const name of chosen) {
  say(`— ${name}`)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), await runNode([join(ROOT, 'bench', name)]))
}
