import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { freePort } from './free-port.ts'
import { initialise, PASSWORD, runServer, type Cluster } from './postgres/cluster.ts'
import { findPostgres } from './postgres/find-binaries.ts'

export type PostgresServer = {
  /** Address of a database `waystation`, owned by a role of that name that may make databases and roles, and is no superuser. */
  readonly url: string
  /** Ends the server and takes its files away. */
  stop(): Promise<void>
}

const addressOf = (role: string, port: number, database: string): string => `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/${database}`

/** The application must do without a superuser, so the tests do. */
const openDatabase = async (port: number): Promise<string> => {
  const superuser = new Client({ connectionString: addressOf('postgres', port, 'postgres') })
  await superuser.connect()
  try {
    await superuser.query(`create role waystation login password '${PASSWORD}' nosuperuser createrole createdb`)
    await superuser.query('create database waystation owner waystation')
  } finally {
    await superuser.end()
  }
  return addressOf('waystation', port, 'waystation')
}

/** The server runs as nobody when we are root, and nobody may not look into every folder of root's: packaged binaries are copied out. */
const withinReach = async (binaries: string, folder: string): Promise<string> => {
  if (process.getuid?.() !== 0 || !binaries.includes('node_modules')) return binaries
  await cp(dirname(binaries), join(folder, 'program'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'program', 'bin')
}

/**
 * A real PostgreSQL for tests: the one at `TEST_DATABASE_URL`, else one of our own from the binaries of this machine,
 * else from a package. Its files lie in a temporary folder. Throws with a sentence when there is none to be had.
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env['TEST_DATABASE_URL']
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} }
  const found = await findPostgres()
  const folder = await mkdtemp(join(tmpdir(), 'waystation-postgres-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    const cluster: Cluster = { binaries: await withinReach(found, folder), folder, port: await freePort() }
    await initialise(cluster)
    const server = await runServer(cluster)
    const stop = async () => {
      await server.stop()
      await clear()
    }
    return await openDatabase(cluster.port).then(
      (url) => ({ url, stop }),
      async (fault: unknown) => {
        await server.stop()
        throw fault
      },
    )
  } catch (fault) {
    await clear()
    throw fault
  }
}
