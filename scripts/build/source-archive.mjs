import { execFileSync } from 'node:child_process'
import { createWriteStream, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'

// What is taken where no git says what belongs to the project. A list of what goes in: data or keys that lie beside the sources must never.
const FOLDERS = new Set(['src', 'db', 'docs', 'examples', 'scripts', 'tests', 'bench', 'deploy', '.ci'])
const FILES = /^(?:[A-Z]+\.md|LICENSE|[a-z-]+(?:\.desk)?(?:\.config)?\.(?:json|ts)|\.gitignore|\.dockerignore|Dockerfile|\.oxlintrc\.json|\.npmrc)$/
const NEVER = /(?:^|\/)(?:node_modules|dist|data|\.git|test-results)(?:\/|$)|^bench\/results(?:\/|$)|\.log$/

/** @returns {string[]} every file under a path, relative to the root, with `/`; links are none */
const filesUnder = (/** @type {string} */ root, /** @type {string} */ path) =>
  NEVER.test(path)
    ? []
    : readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
        const below = path === '' ? entry.name : `${path}/${entry.name}`
        if (path === '' && !(entry.isDirectory() ? FOLDERS.has(entry.name) : FILES.test(entry.name))) return []
        return entry.isDirectory() ? filesUnder(root, below) : entry.isFile() && !NEVER.test(below) ? [below] : []
      })

/** @returns {string[] | undefined} what git keeps of the project; nothing where there is no git or this is no checkout of its own */
const keptByGit = (/** @type {string} */ root) => {
  try {
    const git = (/** @type {string[]} */ ...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 })
    if (git('rev-parse', '--show-prefix').trim() !== '') return undefined
    const kept = git('ls-files', '-z').split('\0').filter(Boolean)
    return kept.length === 0 ? undefined : kept
  } catch {
    return undefined
  }
}

const isFile = (/** @type {string} */ path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true

// The settings of npm are where people put the key to their registry.
const holdsKey = (/** @type {string} */ root, /** @type {string} */ path) => path === '.npmrc' && /_auth|_password/i.test(readFileSync(join(root, path), 'utf8'))

/**
 * The source code: what git keeps, and whatever was built besides.
 * @param {string} root
 * @param {readonly string[]} built paths relative to the root
 * @returns {string[]} paths relative to the root, in one order everywhere
 */
export const listSources = (root, built) => {
  const paths = new Set([...(keptByGit(root) ?? filesUnder(root, '')), ...built])
  return [...paths].filter((path) => isFile(join(root, path)) && !holdsKey(root, path)).toSorted()
}

/**
 * Packs the source code. The same files give the same archive: whose they were and how old they are is not in it.
 * @param {string} root
 * @param {readonly string[]} built
 * @param {string} to where the archive is written
 */
export const packSources = async (root, built, to) => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const archive = pack()
  const written = pipeline(archive, createGzip({ level: 9 }), createWriteStream(to))
  for (const path of listSources(root, built)) {
    archive.entry({ name: `${name}-${version}/${path}`, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 }, readFileSync(join(root, path)))
  }
  archive.finalize()
  await written
}
