import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made from: folders whole, and single files. */
const SOURCES = ['src', 'db', 'examples', 'scripts/build', 'scripts/build.mjs', 'scripts/examples', 'vite.config.ts', 'vite.desk.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const NOT_BUILT = /\.test\.tsx?$/

/** @typedef {{ mtime: number, size: number, sha256: string }} Source */
/** @typedef {Record<string, Source>} Sources by path, relative to the root */

const stampOf = (/** @type {string} */ root) => join(root, 'dist', 'built-from.json')

/** @returns {string[]} every file under a path, relative to the root, with `/` */
const filesUnder = (/** @type {string} */ root, /** @type {string} */ path) => {
  try {
    return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw fault
  }
}

/**
 * What stands in the source tree now. A file is read only when its time or size differs from what was known of it.
 * @param {string} root
 * @param {Sources} known
 * @returns {Sources}
 */
export const lookAtSources = (root, known = {}) => {
  const paths = SOURCES.flatMap((source) => filesUnder(root, source)).filter((path) => !NOT_BUILT.test(path))
  return Object.fromEntries(
    paths.map((path) => {
      const { mtimeMs: mtime, size } = statSync(join(root, path))
      const before = known[path]
      if (before && before.mtime === mtime && before.size === size) return [path, before]
      return [path, { mtime, size, sha256: createHash('sha256').update(readFileSync(join(root, path))).digest('hex') }]
    }),
  )
}

const sameContent = (/** @type {Sources} */ a, /** @type {Sources} */ b) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([path, source]) => b[path]?.sha256 === source.sha256)

/** @returns {Sources | undefined} */
const readStamp = (/** @type {string} */ root) => {
  try {
    return JSON.parse(readFileSync(stampOf(root), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Whether `dist` was built from the sources as they are now. Files that were only touched are noted, so that they are not read again.
 * @param {string} root
 */
export const isBuilt = (root) => {
  const before = readStamp(root)
  if (!before) return false
  const now = lookAtSources(root, before)
  if (!sameContent(before, now)) return false
  if (Object.entries(now).some(([path, source]) => source.mtime !== before[path]?.mtime)) {
    try {
      writeFileSync(stampOf(root), JSON.stringify(now))
    } catch {
      // A read-only installation runs all the same; it only looks a little longer.
    }
  }
  return true
}

/**
 * Leaves word in a freshly built folder of what it was built from.
 * @param {string} folder
 * @param {Sources} sources as they were before the build began
 */
export const writeStamp = (folder, sources) => writeFileSync(join(folder, 'built-from.json'), JSON.stringify(sources))
