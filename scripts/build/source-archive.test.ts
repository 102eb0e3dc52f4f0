import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { extract } from 'tar-stream'
import { listSources, packSources } from './source-archive.mjs'

let root = ''
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' })

const SOURCES = ['.gitignore', 'LICENSE', 'README.md', 'docs/guide.md', 'package.json', 'src/main.ts', 'vite.config.ts']
const SECRETS = ['.env', 'key.pem', 'data/demo/database', 'ourdata/database', 'dist/waystation.js', 'node_modules/a/index.js', 'src/a/node_modules/b.js', 'bench/results/a.json', 'docs/server.log', 'backup.tar']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waystation-source-'))
  for (const path of [...SOURCES, ...SECRETS]) write(path)
  write('package.json', '{ "name": "waystation", "version": "1.2.3" }')
  write('.gitignore', 'node_modules/\ndist/\ndata/\n/bench/results/\n*.log\n')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const namesIn = async (path: string): Promise<string[]> => {
  const names: string[] = []
  const reading = extract()
  reading.end(gunzipSync(readFileSync(path)))
  for await (const entry of reading) {
    names.push(entry.header.name)
    entry.resume()
  }
  return names
}

test('without git the sources are taken, and nothing that lies beside them', () => {
  expect(listSources(root, [])).toEqual(SOURCES)
})

test('a link is no source, wherever it leads', () => {
  symlinkSync('/etc/passwd', join(root, 'src/passwd.ts'))
  symlinkSync(join(root, 'ourdata'), join(root, 'src/data'))
  expect(listSources(root, ['src/passwd.ts'])).toEqual(SOURCES)
})

test('in a checkout that is taken which git keeps, and what was built besides', () => {
  git('init', '-q')
  git('add', ...SOURCES, '.gitignore')
  git('commit', '-qm', 'first')
  write('src/added.ts')
  write('notes.md')
  rmSync(join(root, 'docs/guide.md'))
  expect(listSources(root, ['src/added.ts', 'src/main.ts'])).toEqual(['.gitignore', 'LICENSE', 'README.md', 'package.json', 'src/added.ts', 'src/main.ts', 'vite.config.ts'])
})

test('settings of npm with a key in them stay where they are', () => {
  write('.npmrc', 'engine-strict=true')
  expect(listSources(root, [])).toContain('.npmrc')
  write('.npmrc', '//registry.example.org/:_authToken=abc')
  expect(listSources(root, ['.npmrc'])).not.toContain('.npmrc')
})

test('a checkout of something else, in which this folder lies, does not say what belongs to it', () => {
  git('init', '-q')
  git('add', '-f', 'ourdata/database')
  const inside = join(root, 'ourdata')
  write('ourdata/src/main.ts')
  expect(listSources(inside, [])).toEqual(['src/main.ts'])
})

test('the same sources give the same archive, under the name of the version', async () => {
  const [one, other] = [join(root, 'one.tar.gz'), join(root, 'other.tar.gz')]
  await packSources(root, [], one)
  utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0))
  await packSources(root, [], other)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  expect(await namesIn(one)).toEqual(SOURCES.map((path) => `waystation-1.2.3/${path}`))
})

test('the list for a place without git leaves nothing of this project out', () => {
  const project = resolve(import.meta.dirname, '../..')
  let kept: string[] = []
  try {
    kept = execFileSync('git', ['-C', project, 'ls-files', '-z'], { encoding: 'utf8', stdio: 'pipe' }).split('\0').filter(Boolean)
  } catch {
    // Unpacked from an archive: there is nothing to hold it against.
  }
  const listed = new Set(listSources(project, kept))
  rmSync(join(root, '.gitignore'))
  for (const path of kept) write(path)
  expect(kept.length === 0 || listed.size > 100).toBe(true)
  const walked = new Set(listSources(root, []))
  expect(kept.filter((path) => listed.has(path) && !walked.has(path))).toEqual([])
})
