#!/usr/bin/env node
// Every npm script passes through here. Plain JavaScript for any Node from 18: it installs what the lockfile says,
// picks a Node that is new enough, builds when the sources changed, and hands over.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './build/freshness.mjs'
import { findNode } from './run/find-node.mjs'
import { handOver } from './run/hand-over.mjs'
import { ensureInstalled } from './run/install.mjs'
import { say, Sentence } from './run/say.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')

// The young part of the heap grows to 48 MB unless told otherwise, and stays there: 50 MB less at no loss of speed.
const SMALL = ['--max-semi-space-size=4']

/** @type {Record<string, { program: string, first?: string[], built?: boolean, here?: boolean, flags?: readonly string[] }>} */
const TARGETS = {
  start: { program: 'dist/waystation.js', first: ['serve', '--demonstration'], built: true, flags: SMALL },
  waystation: { program: 'dist/waystation.js', built: true, here: true, flags: SMALL },
  build: { program: 'scripts/build.mjs' },
  test: { program: 'scripts/test.ts' },
  soak: { program: 'scripts/soak.ts' },
  verify: { program: 'scripts/verify.ts' },
  bench: { program: 'scripts/bench.ts' },
  picture: { program: 'scripts/picture.ts' },
  examples: { program: 'scripts/examples.ts' },
  'new-module': { program: 'scripts/new-module.ts' },
}

/** Where the caller stands: npm runs scripts in the project's root and keeps the caller's folder in INIT_CWD. */
const callersFolder = (/** @type {string} */ name) =>
  process.env['npm_lifecycle_event'] === name ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd()

const run = async () => {
  const [name = '', ...rest] = process.argv.slice(2)
  const target = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined
  if (!target) throw new Sentence(`Say what to run: npm run ${Object.keys(TARGETS).join(' | ')}.`)
  await ensureInstalled(root)
  const node = findNode(root)
  if (target.built && !isBuilt(root)) {
    const code = await handOver(node, [resolve(root, 'scripts/build.mjs')], root)
    if (code !== 0) return code
  }
  return handOver(node, [...(target.flags ?? []), resolve(root, target.program), ...(target.first ?? []), ...rest], target.here ? callersFolder(name) : root)
}

try {
  process.exitCode = await run()
} catch (fault) {
  if (!(fault instanceof Sentence)) throw fault
  say(fault.message)
  process.exitCode = 1
}
