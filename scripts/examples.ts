// npm run examples: makes the demonstration's documents and their catalogue anew from their texts, and the vaults of its organisations where there are none.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OFFICES, type OfficeName } from '#clients/invented'
import { packDemonstrationClients } from '../src/roof/demonstration-clients.ts'
import { demonstrationStaff } from '../src/roof/demonstration-staff.ts'
import { readDemonstrationVault } from '../src/roof/demonstration-vault.ts'
import { makeExamples } from './examples/make-examples.ts'
import { makeClients, openVault } from './examples/make-clients.ts'
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

// Sealed with the keys of that vault, by its people: taken away with it. A demonstration that is first started on another day has them sealed anew.
mkdirSync(join(ROOT, 'examples/clients'), { recursive: true })
for (const slug of Object.keys(OFFICES) as OfficeName[]) { // Those of the table.
  const path = join('examples/clients', `${slug}.json.gz`)
  if (existsSync(join(ROOT, path))) continue
  const vault = await openVault(readDemonstrationVault(join(ROOT, 'examples'), slug), people.get(slug) ?? [])
  const packed = packDemonstrationClients(await makeClients(vault, slug, new Date().toISOString().slice(0, 10)))
  writeFileSync(join(ROOT, path), packed)
  say(`${path}: ${packed.length} bytes.`)
}
