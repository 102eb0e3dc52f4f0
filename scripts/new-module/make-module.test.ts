import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTree } from '../../tests/support/house/read-tree.ts'
import type { Room } from '../../tests/support/house/room.ts'
import { inspectHouse } from '../../tests/support/inspect-house.ts'
import { makeModule } from './make-module.ts'

const root = resolve(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'waystation-module-'))
const manifest = () => JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'))

const tool = (path: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: copy, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

beforeAll(() => {
  for (const path of ['package.json', 'tsconfig.json', '.oxlintrc.json', 'src/kernel', 'src/vault', 'src/platform', 'src/modules/audit', 'src/modules/network', 'db', 'tests/support']) {
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  expect(makeModule(copy, 'night-shelters')).toBeUndefined()
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a module has the files that modules have, and a door among the modules', () => {
  const files = ['README.md', 'find-entry.test.ts', 'find-entry.ts', 'index.ts', 'model.ts', 'policy.ts', 'schema.ts', 'store.ts', 'testing.ts']
  expect(readdirSync(join(copy, 'src/modules/night-shelters')).toSorted()).toEqual(files.toSorted())
  const doors = Object.keys(manifest().imports)
  expect(doors.indexOf('#night-shelters')).toBeGreaterThan(doors.indexOf('#network'))
  expect(doors.indexOf('#night-shelters')).toBeLessThan(doors.indexOf('#web/kit'))
})

test('it passes the types', () => {
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['src/modules/night-shelters', 'tests/support/*.d.ts'], compilerOptions: { types: ['node'] } }))
  expect(tool('typescript/bin/tsc', ['-p', '.'])).toEqual({ status: 0, said: '' })
})

test('it passes the lint', () => {
  const { status, said } = tool('oxlint/bin/oxlint', ['src/modules/night-shelters'])
  expect(status, said).toBe(0)
})

test('it keeps the laws of the house', () => {
  const house: Room[] = [
    { name: 'kernel', floor: 0, purpose: '' },
    { name: 'platform', floor: 2, purpose: '' },
    { name: 'modules/network', floor: 3, purpose: '' },
    { name: 'modules/night-shelters', floor: 3, purpose: '', doors: ['#night-shelters'], noHttp: true },
  ]
  const faults = inspectHouse(house, readTree(copy), manifest().imports)
  expect(faults.filter(({ file, says }) => `${file} ${says}`.includes('night-shelters'))).toEqual([])
})

test.each(['', 'Shelters', 'shelters_2', '../shelters', 'utils', 'shelter-manager', 'new', 'network', 'night-shelters', 'kernel'])('no module is called "%s"', (name) => {
  const before = manifest()
  expect(makeModule(copy, name)).toMatch(/\.$/)
  expect(manifest()).toEqual(before)
})
