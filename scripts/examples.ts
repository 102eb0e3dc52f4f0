// npm run examples: makes the demonstration's documents and their catalogue anew from their texts, and the vaults of its organisations where there are none.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { demonstrationStaff } from '../src/roof/demonstration-staff.ts'
import { makeExamples } from './examples/make-examples.ts'
import { makeVault, writeVault } from './examples/make-vault.ts'
import { say } from './run/say.mjs'
import { ROOT } from './test/tool.ts'

for await (const { path, bytes } of makeExamples(ROOT)) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), bytes)
  say(`${path}: ${bytes.length} bytes.`)
}

// Keys are drawn and never the same: a vault is made once, and made anew by taking its file away.
const people = Map.groupBy(demonstrationStaff(join(ROOT, 'examples')), ({ organisation }) => organisation)
mkdirSync(join(ROOT, 'examples/vault'), { recursive: true })
for (const [slug, staff] of people) {
  const path = join('examples/vault', `${slug}.json`)
  if (existsSync(join(ROOT, path))) continue
  writeFileSync(join(ROOT, path), writeVault(await makeVault(slug, staff, new Date().toISOString().slice(0, 10))))
  say(`${path}.`)
}
