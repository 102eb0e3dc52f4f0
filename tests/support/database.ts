import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { Secret } from '#kernel'
import { migrations } from '#migrations'
import { openPostgresDatabase, wrapPglite, type Database } from '#platform/database'
import { startPostgres } from './postgres.ts'

/** Which engine this run tests; the whole suite runs once on each. */
export const ENGINE = process.env['TEST_DATABASE'] === 'postgres' ? 'postgres' : 'pglite'

/** A migrated database in memory, loaded from the snapshot that the run has made. */
const embedded = async (): Promise<Database> => {
  const loadDataDir = new Blob([await readFile(inject('snapshot'))])
  return wrapPglite(await PGlite.create({ loadDataDir }), migrations)
}

/** The address of an empty database of its own, on the server that the test run has started. */
export const freshPostgresUrl = async (): Promise<string> => {
  const server = new URL(inject('postgresUrl'))
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const pool = new Pool({ connectionString: server.href, max: 1 })
  await pool.query(`create database ${name}`)
  await pool.end()
  server.pathname = `/${name}`
  return server.href
}

/** The same on either engine: where the run has no server, one of the test's own, which ends with it. Skips where no PostgreSQL can be had. */
export const aPostgresUrl = async (skip: (reason: string) => void): Promise<string> => {
  if (ENGINE === 'postgres') return freshPostgresUrl()
  try {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    return server.url
  } catch (fault) {
    skip(`there is no PostgreSQL on this machine: ${fault instanceof Error ? fault.message : ''}`)
    return ''
  }
}

const onServer = async (): Promise<Database> => openPostgresDatabase(new Secret(await freshPostgresUrl()), migrations)

export const openTestDatabase = (): Promise<Database> => (ENGINE === 'postgres' ? onServer() : embedded())

/** A fresh database for the tests of one file. Read it inside tests only: `const database = useDatabase()`, then `database()`. */
export const useDatabase = (): (() => Database) => {
  let database: Database | undefined
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database?.close())
  return () => {
    if (database === undefined) throw new Error('the database is open while tests run')
    return database
  }
}
