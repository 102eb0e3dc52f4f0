import { statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENGINE } from '#tests/database'
import { aFolder } from '#tests/folder'
import { useInstallations } from '#tests/installation'
import { startServing } from '#tests/serving'
import { smallFiles } from '#tests/small-files'
import { importOf, waystation } from '#tests/waystation'

const anInstallation = useInstallations()
const bits = (path: string): string => (statSync(path).mode & 0o777).toString(8)

test('a second server on the same folder ends with one sentence, and the first is not disturbed', async () => {
  const installation = await anInstallation()
  const serving = await startServing(installation)
  const second = await installation.run('serve', '--port', '0')
  expect({ code: second.code, err: second.err }).toEqual({ code: 3, err: `${installation.data} is in use by another Waystation, which may just be starting. Try again in a moment, stop it, or name another folder with --data.\n` })
  expect((await serving.page('/healthz')).status).toBe(200)
})

test('while a server runs, commands are carried out by it', async () => {
  const installation = await anInstallation()
  const serving = await startServing(installation)
  // Its own settings would stop it from opening anything: it must not even try.
  const blind = { ...installation.settings, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }
  const added = await waystation(['--data', installation.data, '--json', 'library', 'add', ...(await smallFiles(await aFolder(), 2))], blind)
  expect({ code: added.code, totals: importOf(added.out).end?.totals }).toEqual({ code: 0, totals: { imported: 2, unchanged: 0, 'stored-not-searchable': 0, failed: 0 } })
  expect((await serving.page('/en/library?q=lantern2')).body).toContain('<mark>lantern2</mark>')
  const well = await waystation(['--data', installation.data, 'doctor', '--files'], blind)
  expect(well.out).toContain('2 files, 0 missing, 0 damaged')
})

if (ENGINE === 'pglite') {
  test('the control socket is its owner\'s alone, bears nonsense, and is not on the network', async ({ skip }) => {
    if (process.platform === 'win32') return skip('Windows has a named pipe in its place')
    const installation = await anInstallation()
    const serving = await startServing(installation)
    const socket = join(installation.data, 'control.sock')
    expect({ folder: bits(installation.data), socket: bits(socket) }).toEqual({ folder: '700', socket: '600' })
    for (const nonsense of ['\n', 'GET / HTTP/1.1\r\n\r\n', '{"operation":"backup"}\n', '{"operation":"__proto__","input":{}}\n', `${'['.repeat(100_000)}\n`, '\u0000\u0001\n']) {
      await new Promise<void>((done) => connect(socket).on('error', () => done()).on('close', () => done()).on('data', () => {}).end(nonsense))
    }
    const line = JSON.stringify({ operation: 'library-search', input: { words: 'x', size: 10 } })
    const answer = await new Promise<string>((done) => {
      let said = ''
      connect(Number(new URL(serving.url).port), 'localhost').on('data', (bytes) => (said += String(bytes))).on('close', () => done(said)).on('error', () => done(said)).end(`${line}\n`)
    })
    expect(answer).not.toContain('"done"')
    expect((await serving.page('/healthz')).status).toBe(200)
  })
}
