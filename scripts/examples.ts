// npm run examples: makes the demonstration's documents and their catalogue anew from their texts.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeExamples } from './examples/make-examples.ts'
import { say } from './run/say.mjs'
import { ROOT } from './test/tool.ts'

for await (const { path, bytes } of makeExamples(ROOT)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), bytes)
  say(`${path}: ${bytes.length} bytes.`)
}
