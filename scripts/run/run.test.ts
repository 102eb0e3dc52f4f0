import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// A project of its own for each test: the real run.mjs, an npm that only writes down how it was called, and a built program.
const root = resolve(import.meta.dirname, '../..')
let project = ''
let bin = ''

const NPM = `#!${process.execPath}
import { appendFileSync, mkdirSync, existsSync } from 'node:fs'
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
console.log('npm talks')
if (existsSync('fail')) process.exit(3)
mkdirSync('node_modules', { recursive: true })
console.log('npm works')
setTimeout(() => {}, existsSync('slow') ? 1500 : 0)
`

const PROGRAM = `
const [, , ...args] = process.argv
if (args[0] === 'wait') {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log(signal); setTimeout(() => process.exit(41), 200) })
  console.log('waiting')
  setInterval(() => {}, 1000)
} else if (args[0] === 'die') process.kill(process.pid, 'SIGKILL')
else { console.log(JSON.stringify({ args, cwd: process.cwd(), path: process.env.PATH })); process.exitCode = Number(args[1] ?? 0) }
`

// The stub stands in for an installed, freshly built project: what builds is tried by building.
const BUILT = 'export const isBuilt = () => true\n'

const environment = (more: Record<string, string> = {}) => {
  const { npm_execpath: _npm, npm_lifecycle_event: _event, INIT_CWD: _folder, ...rest } = process.env
  return { ...rest, PATH: `${bin}${delimiter}${process.env['PATH']}`, ...more }
}
const run = (args: readonly string[], more?: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/run.mjs'), ...args], { cwd: project, env: environment(more), encoding: 'utf8' })
  return { status, stdout, stderr }
}
const calls = () => (existsSync(join(project, 'calls')) ? readFileSync(join(project, 'calls'), 'utf8').trim().split('\n') : [])

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'waystation-run-'))
  bin = join(project, 'bin')
  for (const path of ['scripts/run.mjs', 'scripts/run']) cpSync(join(root, path), join(project, path), { recursive: true })
  for (const folder of ['bin', 'dist', 'scripts/build']) mkdirSync(join(project, folder), { recursive: true })
  writeFileSync(join(project, 'scripts/build/freshness.mjs'), BUILT)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(project, 'package-lock.json'), '{}')
  writeFileSync(join(project, 'dist/waystation.js'), PROGRAM)
  writeFileSync(join(bin, 'npm'), NPM)
  chmodSync(join(bin, 'npm'), 0o755)
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

describe('installing', () => {
  test('happens once, and again when the lockfile changed', () => {
    for (const lock of ['{}', '{}', '{ "changed": true }', '{ "changed": true }']) {
      writeFileSync(join(project, 'package-lock.json'), lock)
      expect(run(['waystation']).status).toBe(0)
    }
    expect(calls()).toHaveLength(2)
    expect(calls()[0]).toMatch(/^ci .*--include=dev/)
  })

  test('talks on stderr alone', () => {
    const { stdout, stderr } = run(['waystation', '--json'])
    expect(JSON.parse(stdout).args).toEqual(['--json'])
    expect(stderr).toContain('npm talks')
  })

  test('that fails ends with a sentence, and is tried again', () => {
    writeFileSync(join(project, 'fail'), '')
    const failed = run(['waystation'])
    expect([failed.status, failed.stdout]).toEqual([1, ''])
    expect(failed.stderr).toMatch(/npm ci ended with 3/)
    expect(failed.stderr).not.toMatch(/\n\s+at /)
    rmSync(join(project, 'fail'))
    expect(run(['waystation']).status).toBe(0)
    expect(calls()).toHaveLength(2)
  })

  test('is done by one of two that start at once', async () => {
    writeFileSync(join(project, 'slow'), '')
    const both = [1, 2].map(() => spawn(process.execPath, [join(project, 'scripts/run.mjs'), 'waystation'], { cwd: project, env: environment() }))
    const codes = await Promise.all(both.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0])
    expect(calls()).toHaveLength(1)
  })

  test.skipIf(process.platform === 'win32')('that is cut short leaves neither npm at work nor a stamp', async () => {
    writeFileSync(join(project, 'slow'), '')
    const child = spawn(process.execPath, [join(project, 'scripts/run.mjs'), 'waystation'], { cwd: project, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    await once(child.stderr.setEncoding('utf8'), 'data')
    while (!existsSync(join(project, 'node_modules'))) await once(child.stderr, 'data')
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(existsSync(join(project, 'node_modules/.waystation-installed'))).toBe(false)
    expect(existsSync(join(project, '.waystation/install.lock'))).toBe(false)
  })

  test('does not wait for a holder of the lock who died', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    run(['waystation'])
    rmSync(join(project, 'node_modules'), { recursive: true })
    writeFileSync(join(project, '.waystation/install.lock'), `${spawnSync('hostname', { encoding: 'utf8' }).stdout.trim()} ${pid} 0`)
    expect(run(['waystation']).status).toBe(0)
    expect(calls()).toHaveLength(2)
  })
})

describe('handing over', () => {
  test('passes arguments and the exit code on, and puts its Node first', () => {
    const { status, stdout } = run(['waystation', 'a b', '7'])
    expect(status).toBe(7)
    expect(JSON.parse(stdout).args).toEqual(['a b', '7'])
    expect(JSON.parse(stdout).path.startsWith(resolve(process.execPath, '..'))).toBe(true)
  })

  test('starts the demonstration with whatever else was asked', () => {
    expect(JSON.parse(run(['start', '--port', '0']).stdout).args).toEqual(['serve', '--demonstration', '--port', '0'])
  })

  test('runs the program where the caller stands, and believes npm only about its own script', () => {
    const [own, another] = ['waystation', 'test'].map((event) => run(['waystation'], { npm_lifecycle_event: event, INIT_CWD: bin }).stdout)
    expect(JSON.parse(own ?? '').cwd).toBe(bin)
    expect(JSON.parse(another ?? '').cwd).toBe(project)
  })

  test('a program ended by a signal ends as shells say it', () => {
    expect(run(['waystation', 'die']).status).toBe(128 + 9)
  })

  test('an unknown script is answered with those there are', () => {
    for (const name of ['constructor', 'serve']) expect(run([name])).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('new-module') })
  })
})

const waiting = async (): Promise<{ child: ChildProcess; said: () => string }> => {
  let said = ''
  const child = spawn(process.execPath, [join(project, 'scripts/run.mjs'), 'waystation', 'wait'], { cwd: project, env: environment(), detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((done, fail) => {
    child.once('exit', () => fail(new Error('it ended before it was ready')))
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('waiting')) done()
    })
  })
  return { child, said: () => said }
}
const send = (child: ChildProcess, signal: 'SIGINT' | 'SIGTERM', to: 'process' | 'group') => process.kill(to === 'group' ? -Number(child.pid) : Number(child.pid), signal)

describe.skipIf(process.platform === 'win32')('signals', () => {
  test.each([
    ['SIGTERM', 'process'],
    ['SIGTERM', 'group'],
    ['SIGINT', 'process'],
    ['SIGINT', 'group'],
  ] as const)('%s to the %s reaches the program, and its exit code comes back', async (signal, to) => {
    const { child, said } = await waiting()
    send(child, signal, to)
    const [code] = await once(child, 'close')
    expect(said()).toContain(signal)
    expect(code).toBe(41)
  })
})
