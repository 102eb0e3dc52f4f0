// Builds the server into `dist`, beside the assets and the desk. Made in a folder of its own and moved into place when it is whole:
// a build that was killed leaves the old `dist`, or none, and never a half one.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { COPIES } from './build/assets.mjs'
import { buildDesk } from './build/desk.mjs'
import { isBuilt, lookAtSources, writeStamp } from './build/freshness.mjs'
import { packSources } from './build/source-archive.mjs'
import { withLock } from './run/lock.mjs'
import { say } from './run/say.mjs'
import { workFolder } from './run/work-folder.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')

/** Moves the new `dist` into place. Between the two renames there is none, and the next start builds it. */
const swap = (/** @type {string} */ made, /** @type {string} */ old) => {
  const dist = join(root, 'dist')
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(made, dist)
  rmSync(old, { recursive: true, force: true })
}

const buildAll = async () => {
  if (isBuilt(root) && !process.argv.includes('--force')) return
  const began = performance.now()
  const work = workFolder(root)
  for (const left of readdirSync(work)) if (/^(?:build|old)-/.test(left)) rmSync(join(work, left), { recursive: true, force: true })
  const made = join(work, `build-${process.pid}`)
  const sources = lookAtSources(root)
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: made, emptyOutDir: true } })
  await buildDesk(root, join(made, 'desk'))
  for (const { from, to } of COPIES) {
    mkdirSync(dirname(join(made, to)), { recursive: true })
    cpSync(join(root, from), join(made, to), { recursive: true })
  }
  // The licence gives the source code to whoever uses the site.
  await packSources(root, Object.keys(sources), join(made, 'source.tar.gz'))
  // A reader child may look at nothing above this folder, not even to learn what kind of modules these are.
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }\n')
  writeStamp(made, sources)
  swap(made, join(work, `old-${process.pid}`))
  say(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
}

await withLock(root, 'build', 'Another start is building: waiting for it.', buildAll)
