// After `npm install` changed package-lock.json: node scripts/complete-lockfile.mjs
// A registry that lacks some binaries for other machines makes npm leave them out of the lockfile, and `npm ci` then refuses the lockfile
// on every machine. This writes them in by name and version, for the machines they are for; only they have no checksum.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { say } from './run/say.mjs'

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Locked */

const path = resolve(fileURLToPath(import.meta.url), '../../package-lock.json')

/** @type {{ packages: Record<string, Locked> }} */
const lockfile = JSON.parse(readFileSync(path, 'utf8'))
const { packages } = lockfile

const SYSTEMS = /(?:^|[-_/])(android|darwin|freebsd|linux|openharmony|win32)(?=-)/
const PROCESSORS = /-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?=-|$)/

/** For which machines a package of binaries is, by its name; `undefined` when the name does not say. */
const machineOf = (/** @type {string} */ name) => {
  const os = SYSTEMS.exec(name)?.[1]
  const cpu = PROCESSORS.exec(name)?.[1]
  if (os === undefined || cpu === undefined) return undefined
  const libc = os !== 'linux' ? {} : { libc: [name.includes('musl') ? 'musl' : 'glibc'] }
  return { cpu: [cpu], ...libc, os: [os] }
}

/** Where Node, standing in a package, would find another: beside it, inside it, or further up. */
const placesFrom = (/** @type {string} */ owner, /** @type {string} */ name) => {
  const steps = owner.split('/node_modules/')
  return steps.map((_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/node_modules/${name}`).concat(`node_modules/${name}`)
}

let added = 0
for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  if (owner === '') continue
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const machine = machineOf(name)
    const found = placesFrom(owner, name).find((place) => packages[place])
    if (!machine || !/^\d/.test(version) || (found && packages[found]?.version === version)) continue
    // Beside the others of its kind when that place is free, else inside its owner.
    const place = found === undefined ? `node_modules/${name}` : `${owner}/node_modules/${name}`
    packages[place] = { version, ...machine, ...(dev ? { dev } : {}), optional: true }
    added++
  }
}

lockfile.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lockfile, undefined, 2)}\n`)
say(`${added} packages for other machines written into package-lock.json.`)
