import { execFile, spawn } from 'node:child_process'
import { chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

export type Cluster = {
  /** Folder of `postgres` and `initdb`. */
  readonly binaries: string
  /** A folder of its own; the data lie in `data` inside it. */
  readonly folder: string
  readonly port: number
}

/** It guards nothing: the server listens on loopback, for the time of the tests. */
export const PASSWORD = 'only-for-tests'

// PostgreSQL refuses to run as root: as `nobody` it may.
const NOBODY = 65_534
const AS_NOBODY = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
const START_MS = 60_000
const LOOK_AGAIN_MS = 50

const environment = ({ folder }: Cluster) => ({ ...process.env, HOME: folder, LC_ALL: 'C', TZ: 'UTC' })
const program = ({ binaries }: Cluster, name: string) => join(binaries, process.platform === 'win32' ? `${name}.exe` : name)

/** Makes the cluster's files, owned by whoever the server will run as. */
export const initialise = async (cluster: Cluster): Promise<void> => {
  const { folder } = cluster
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, `${PASSWORD}\n`)
  if (AS_NOBODY.uid !== undefined) for (const path of [folder, passwordFile]) await chown(path, NOBODY, NOBODY)
  const args = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-sync']
  await promisify(execFile)(program(cluster, 'initdb'), args, { ...AS_NOBODY, cwd: folder, env: environment(cluster) })
}

// Speed for safety: what is lost with the machine's power is a test.
const SETTINGS = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '64MB' }

const answers = async (port: number): Promise<boolean> => {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password: PASSWORD, database: 'postgres' })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Starts the server and waits until it answers. */
export const runServer = async (cluster: Cluster): Promise<{ stop(): Promise<void> }> => {
  const { folder, port } = cluster
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(program(cluster, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...settings], {
    ...AS_NOBODY,
    cwd: folder,
    env: environment(cluster),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  let gone = false
  const ended = new Promise<void>((done) => {
    const end = () => {
      gone = true
      done()
    }
    child.once('exit', end).once('error', end)
  })
  // A test run that dies takes its server along.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    // Fast shutdown: connections are ended, files left whole.
    child.kill('SIGINT')
    await ended
  }
  const until = Date.now() + START_MS
  while (!(await answers(port))) {
    if (gone || Date.now() > until) {
      await stop()
      throw new Error(`PostgreSQL did not start:\n${said}`)
    }
    await pause(LOOK_AGAIN_MS)
  }
  return { stop }
}
