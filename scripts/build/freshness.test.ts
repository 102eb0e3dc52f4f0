import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, lookAtSources, writeStamp } from './freshness.mjs'

let root = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const build = () => writeStamp(join(root, 'dist'), lookAtSources(root))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waystation-fresh-'))
  mkdirSync(join(root, 'dist'))
  for (const path of ['src/main.ts', 'src/kernel/id.ts', 'src/kernel/id.test.ts', 'db/migrations/index.ts', 'package-lock.json']) write(path, path)
  build()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('what was just built is fresh', () => {
  expect(isBuilt(root)).toBe(true)
})

test.each(['src/kernel/id.ts', 'db/migrations/index.ts', 'package-lock.json', 'vite.config.ts', 'examples/catalogue.csv', 'src/kernel/added.ts'])('%s, changed, makes it stale', (path) => {
  write(path, 'changed')
  expect(isBuilt(root)).toBe(false)
})

test('a source taken away makes it stale', () => {
  rmSync(join(root, 'src/kernel/id.ts'))
  expect(isBuilt(root)).toBe(false)
})

test('a source that was only touched does not', () => {
  utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0))
  expect(isBuilt(root)).toBe(true)
})

test('a change of the same size and an older time is seen', () => {
  const { size } = statSync(join(root, 'src/main.ts'))
  write('src/main.ts', 'x'.repeat(size))
  utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0))
  expect(isBuilt(root)).toBe(false)
})

test('a test is not built, and may change', () => {
  write('src/kernel/id.test.ts', 'changed')
  expect(isBuilt(root)).toBe(true)
})

test('what changed while it was built makes it stale', () => {
  const before = lookAtSources(root)
  write('src/main.ts', 'changed meanwhile')
  writeStamp(join(root, 'dist'), before)
  expect(isBuilt(root)).toBe(false)
})

test('a folder without word of what it was built from is no build', () => {
  writeFileSync(join(root, 'dist/built-from.json'), '{ "src/ma')
  expect(isBuilt(root)).toBe(false)
})
