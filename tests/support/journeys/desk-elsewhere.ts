import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../free-port.ts'

const DIST = resolve(import.meta.dirname, '../../../dist')
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

/** An installation whose desk is served by another host, as the README says one does it. */
export type DeskElsewhere = {
  readonly desk: string
  readonly api: string
  /** Where programs of this machine reach the API: they know no names of their own for it. */
  readonly here: string
  /** What the console of the server shows to whoever may set it up. */
  readonly token: string
  readonly close: () => Promise<void>
}

/** A name for each host of a site; browsers know by themselves that all names under `localhost` are this machine. */
export type Names = { readonly desk: string; readonly api: string }

const environment = (desk: string, port: number, origin: string) => ({ ...process.env, DESK_ORIGIN: desk, PORT: String(port), ORIGIN: origin, DATABASE_URL: '', TRUSTED_PROXIES: '', RATE_LIMIT: '0' })

/** A host that knows nothing but files and headers. */
const serveFiles = async (port: number, api: string, headers: Readonly<Record<string, string>>) => {
  const server = createServer(({ url = '' }, outgoing) => {
    const { pathname } = new URL(url, 'http://host')
    if (pathname === '/desk/place.json') return void outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ api }))
    const file = join(DIST, pathname)
    const isFile = pathname.startsWith('/desk/assets/') && existsSync(file)
    const at = isFile ? file : join(DIST, 'desk/index.html')
    outgoing.writeHead(200, { 'content-type': TYPES[extname(at)] ?? 'text/plain', ...(!isFile && headers) }).end(readFileSync(at))
  })
  await new Promise<void>((done) => void server.listen(port, 'localhost', done))
  return server
}

/** What stands on the console as the token: a line of its own. */
const tokenIn = (said: string): string => /^ {2}([\w-]{22})$/m.exec(said)?.[1] ?? ''

const untilReady = async (api: string, program: ChildProcess, said: () => string): Promise<void> => {
  while (program.exitCode === null) {
    const ready = await fetch(`${api}/readyz`).then(({ ok }) => ok, () => false)
    if (ready && tokenIn(said()) !== '') return
    await pause(100)
  }
  throw new Error('the server ended before it was ready')
}

/**
 * Starts both hosts. They are one site, since both are this machine, and two origins. `names`: they go by names of their own, and the installation is told
 * its own; without them it has been told of its desk alone.
 */
export const openDeskElsewhere = async (names?: Names): Promise<DeskElsewhere> => {
  const [deskPort, apiPort] = [await freePort(), await freePort()]
  const here = `http://localhost:${apiPort}`
  const [desk, api] = names === undefined ? [`http://localhost:${deskPort}`, here] : [`http://${names.desk}:${deskPort}`, `http://${names.api}:${apiPort}`]
  const env = environment(desk, apiPort, names === undefined ? '' : api)
  const data = mkdtempSync(join(tmpdir(), 'waystation-elsewhere-'))
  const program = join(DIST, 'waystation.js')
  const headers: Record<string, string> = JSON.parse(execFileSync(process.execPath, [program, '--json', 'desk', 'headers'], { env, encoding: 'utf8' }))
  const files = await serveFiles(deskPort, api, headers)
  const server = spawn(process.execPath, [program, 'serve', '--data', data], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<void>((done) => void server.once('exit', () => done()))
  await untilReady(here, server, () => said)
  return {
    desk,
    api,
    here,
    token: tokenIn(said),
    close: async () => {
      files.closeAllConnections()
      files.close()
      server.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}
