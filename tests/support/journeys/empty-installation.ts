import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../free-port.ts'

const PROGRAM = resolve(import.meta.dirname, '../../../dist/waystation.js')

/** A real installation where nobody is yet, served by the built program. */
export type EmptyInstallation = {
  readonly url: string
  /** What the console of the server shows to whoever may set it up. */
  readonly token: string
  readonly close: () => Promise<void>
}

/** What came on a stream, once it matches; rejects when it ends before. */
const until = (stream: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> =>
  new Promise((done, fail) => {
    let said = ''
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = pattern.exec(said)
      if (found) done(found)
    })
    stream.once('end', () => fail(new Error(`the server ended without a token:\n${said}`)))
  })

/** Founds one in a folder of its own, and waits for its token. */
export const openEmptyInstallation = async (): Promise<EmptyInstallation> => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-empty-'))
  const port = await freePort()
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--data', join(folder, 'data'), '--port', String(port)], {
    env: { ...process.env, RATE_LIMIT: '0', DATABASE_URL: '', HOST: 'localhost', TRUSTED_PROXIES: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const [, token = ''] = await until(child.stdout, /until the server stops:\s+(\S{20,})\s/)
  return {
    url: `http://localhost:${port}`,
    token,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
