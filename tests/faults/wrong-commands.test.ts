import { existsSync } from 'node:fs'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '#tests/free-port'
import { aFolder } from '#tests/folder'
import { installationAt } from '#tests/installation'
import { waystation } from '#tests/waystation'

const lines = (text: string): readonly string[] => text.trim().split('\n')

test('every mistake in the configuration is one sentence, and nothing is made', async () => {
  const data = join(await aFolder(), 'data')
  const { code, err, out } = await waystation(['--data', data, 'serve'], { PORT: 'http', HOST: 'a b', READER_STALL_SECONDS: '0', DATABASE_URL: 'mysql://me:hunter2@db/x' })
  expect({ code, out, made: existsSync(data) }).toEqual({ code: 2, out: '', made: false })
  expect(lines(err)).toEqual([
    'PORT is "http": it must be a whole number from 0 to 65535.',
    'HOST is "a b": it must be a host name or an IP address.',
    'DATABASE_URL is "[not shown]": it must be empty, or an address like postgres://user:password@host:5432/name.',
    'READER_STALL_SECONDS is "0": it must be a whole number from 1 to 3600.',
  ])
})

test.each([
  [['serv'], /unknown command 'serv'/],
  [['library', 'ad', 'x.pdf'], /unknown command 'ad'/],
  [['serve', '--prot', '80'], /unknown option '--prot'/],
  [['serve', '--port', '70000'], /whole number from 0 to 65535/],
  [['library', 'publish', '-1'], /whole number|unknown option/],
  [['library', 'publish', '1e3'], /whole number/],
  [['library', 'add'], /missing required argument 'file'/],
  [['backup'], /missing required argument 'file'/],
  [['backup', 'a', 'b'], /too many arguments/],
  [['--data'], /argument missing/],
  [['--data', '', 'library', 'search', 'x'], /--data is empty/],
])('waystation %j ends with 2 and says what is wrong', async (args, sentence) => {
  const folder = await aFolder()
  const { code, err } = await waystation(args, {}, folder)
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(sentence) })
  expect(err).not.toContain('    at ')
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('--help lists every command, and the number of the version is told', async () => {
  const { code, out } = await waystation(['--help'])
  expect(code).toBe(0)
  for (const command of ['serve', 'library', 'backup', 'restore', 'doctor', '--data', '--json']) expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  const library = await waystation(['library', '--help'])
  for (const command of ['add', 'import', 'search', 'publish', 'withdraw', 'reindex']) expect(library.out).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  expect((await waystation(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a database that does not answer is one sentence without the password', async () => {
  const data = join(await aFolder(), 'data')
  const { code, err } = await waystation(['--data', data, 'doctor'], { DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${await freePort()}/x` })
  expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^The database at DATABASE_URL cannot be reached \(ECONNREFUSED\)\. [^\n]*\n$/) })
  expect(err).not.toContain('hunter2')
  expect(existsSync(join(data, 'database'))).toBe(false)
})

// Rights do not stop an administrator; these stop everybody.
test.each([
  ['a file', async (folder: string) => {
    await writeFile(join(folder, 'data'), 'mine')
    return join(folder, 'data')
  }],
  ['a folder below a file', async (folder: string) => {
    await writeFile(join(folder, 'file'), 'mine')
    return join(folder, 'file', 'data')
  }],
  ['a link to nothing', async (folder: string) => {
    await symlink(join(folder, 'nowhere', 'at', 'all'), join(folder, 'data'))
    return join(folder, 'data')
  }],
  ['a folder below a link to nothing', async (folder: string) => {
    await symlink(join(folder, 'nowhere'), join(folder, 'link'))
    return join(folder, 'link', 'data')
  }],
])('%s is no data folder', async (_what, make) => {
  const data = await make(await aFolder())
  for (const command of [['serve', '--port', '0'], ['restore', 'x.tar']]) {
    const { code, err } = await waystation(['--data', data, ...command])
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^\S+ cannot be used as a data folder \(E[A-Z]+\)\. Name another with --data\.\n$/) })
  }
})

test('a place where nobody can make a folder is said at once', async ({ skip }) => {
  if (process.platform !== 'linux') return skip('only Linux has /proc')
  const { code, err } = await waystation(['--data', '/proc/waystation', 'serve'])
  expect({ code, err }).toEqual({ code: 3, err: '/proc/waystation cannot be used as a data folder (ENOENT). Name another with --data.\n' })
})

test('a folder whose path is too long for commands to reach the server is refused before anything is made', async () => {
  const data = join(await aFolder(), 'x'.repeat(120))
  const { code, err } = await installationAt(data).run('serve')
  expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^The path of the data folder is too long: \d+ bytes/) })
  expect(existsSync(data)).toBe(false)
})
