import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '#tests/folder'
import { aClosedRoof, say } from './testing.ts'

const closed = () => aClosedRoof({ kind: 'folder-in-use', folder: '/srv/waystation' })

test.each([[['--help']], [['library', '--help']], [['library', 'import', '--help']], [['backup', '--help']], [['help', 'serve']], [['--version']]])('%j explains and ends well, on standard output', async (argv) => {
  const { roof, asked } = closed()
  const { code, out, aside } = await say(argv, roof)
  expect([code, aside, asked]).toEqual([0, '', []])
  expect(out).toMatch(/Usage: waystation|^9\.8\.7$/)
})

test('the help names every command, and what the codes mean', async () => {
  const { out } = await say(['--help'], closed().roof)
  for (const word of ['serve', 'library', 'backup', 'restore', 'doctor', '--data', '--json', '3 when']) expect(out).toContain(word)
})

test.each([
  [[]],
  [['dance']],
  [['library']],
  [['library', 'dance']],
  [['library', 'add']],
  [['library', 'add', 'a.pdf', '--loud']],
  [['library', 'import']],
  [['library', 'import', 'a.csv', 'b.csv']],
  [['library', 'search']],
  [['library', 'search', 'rights', '--size', '0']],
  [['library', 'search', 'rights', '--size', '101']],
  [['library', 'search', 'rights', '--size', '1e1']],
  [['library', 'publish']],
  [['library', 'publish', 'seven']],
  [['library', 'withdraw', '0']],
  [['library', 'withdraw', '-7']],
  [['serve', '--port', '65536']],
  [['serve', '--port', '80.5']],
  [['serve', 'here']],
  [['backup']],
  [['restore']],
  [['--data']],
])('%j is a mistake: told aside, with nothing opened and nothing on standard output', async (argv) => {
  const { roof, asked } = closed()
  const { code, out, aside } = await say(argv, roof)
  expect([code, out, asked]).toEqual([2, '', []])
  expect(aside).toContain('waystation')
})

test('a wrong configuration is told whole, and nothing is opened', async () => {
  const { roof, asked } = closed()
  const { code, aside } = await say(['doctor'], roof, { PORT: 'eighty', MAX_FILE_MB: '-1', DATABASE_URL: 'mysql://root:hunter2@here' })
  expect([code, asked]).toEqual([2, []])
  expect(aside.split('\n')).toHaveLength(3)
  expect(aside).toContain('PORT is "eighty"')
  expect(aside).not.toContain('hunter2')
})

test.each([
  ['serve'],
  ['doctor'],
  ['backup', 'a.tar'],
  ['restore', 'a.tar'],
  ['library', 'add', 'a.pdf'],
  ['library', 'import', 'a.csv'],
  ['library', 'search', 'rights'],
  ['library', 'publish', '7'],
  ['library', 'withdraw', '7'],
  ['library', 'reindex'],
])('%s %s … says why an installation cannot be opened, and ends with 3', async (...argv) => {
  const { roof, asked } = closed()
  const folder = await aFolder()
  const { code, out, aside } = await say(['--data', folder, ...argv], roof)
  expect([code, out, aside]).toEqual([3, '', '/srv/waystation is in use by another Waystation, which may just be starting. Try again in a moment, stop it, or name another folder with --data.'])
  expect(asked).toMatchObject([{ folder }])
})

test('a folder that is named is a real installation; without one it is the demonstration', async () => {
  const { roof, asked } = closed()
  const folder = await aFolder()
  await say(['--data', folder, 'doctor'], roof)
  await say(['--data', folder, 'serve'], roof)
  await say(['--data', folder, 'serve', '--demonstration'], roof)
  await say(['doctor'], roof, { DATA: join(folder, 'by-environment') })
  await say(['serve'], roof)
  expect(asked).toEqual([
    { folder, foundAs: 'real' },
    { folder, foundAs: 'real' },
    { folder, foundAs: 'demonstration', only: 'demonstration' },
    { folder: join(folder, 'by-environment'), foundAs: 'real' },
    { folder: resolve('data/demo'), foundAs: 'demonstration', only: 'demonstration' },
  ])
})
