import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childEnvironment, childFlags } from './child-rights.ts'

// Tries what a child taken over by a hostile file would try.
const BREAK_OUT = `
  const { readFileSync, readdirSync, writeFileSync } = require('node:fs')
  const attempts = {
    allowed: () => readFileSync(process.argv[1] + '/allowed/a', 'utf8'),
    beside: () => readFileSync(process.argv[1] + '/secret'),
    similar: () => readFileSync(process.argv[1] + '/allowed-not/a'),
    upwards: () => readFileSync(process.argv[1] + '/allowed/../secret'),
    passwords: () => readFileSync('/etc/passwd'),
    folder: () => readdirSync('/'),
    itself: () => readFileSync('/proc/self/environ'),
    write: () => writeFileSync(process.argv[1] + '/allowed/b', ''),
    overwrite: () => writeFileSync(process.argv[1] + '/allowed/a', ''),
    spawn: () => require('node:child_process').spawnSync('/bin/sh'),
    thread: () => new (require('node:worker_threads').Worker)('', { eval: true }),
    surroundings: () => Object.keys(process.env).join(),
  }
  const outcomes = Object.entries(attempts).map(([name, attempt]) => { try { return [name, attempt()] } catch (fault) { return [name, fault.code] } })
  process.stdout.write(JSON.stringify(Object.fromEntries(outcomes)))
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rights-'))
  execFileSync('mkdir', [join(folder, 'allowed'), join(folder, 'allowed-not')])
  for (const name of ['allowed/a', 'allowed-not/a', 'secret']) await writeFile(join(folder, name), 'content')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a child reads the folders it was given, and can do nothing else', () => {
  const output = execFileSync(process.execPath, [...childFlags([join(folder, 'allowed')]), '-e', BREAK_OUT, folder], { env: childEnvironment(), encoding: 'utf8' })
  const denied = 'ERR_ACCESS_DENIED'
  expect(JSON.parse(output)).toEqual({
    allowed: 'content', beside: denied, similar: denied, upwards: denied, passwords: denied, folder: denied, itself: denied,
    write: denied, overwrite: denied, spawn: denied, thread: denied, surroundings: 'MALLOC_ARENA_MAX',
  })
})
