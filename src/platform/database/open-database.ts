import { randomUUID } from 'node:crypto'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import type { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { fromPglite } from 'pg-boss'
import type { Secret } from '#kernel'
import type { Database } from './database.ts'
import { openDurablePglite } from './durable-pglite.ts'
import { noticesOf, openFarFacts, type FarFacts } from './far-facts.ts'
import { joinOthers } from './join-others.ts'
import { migrate, type Migrations } from './migrate.ts'
import { scopedTransactions } from './scoped-transactions.ts'
import { scrub } from './scrub.ts'

const OLDEST_POSTGRES = 15

/** PostgreSQL is older than what the SQL of this project needs. */
export class EngineTooOld extends Error {}

/**
 * The embedded engine, in a folder of its own that the caller has locked. Migrates before it returns.
 */
export const openEmbeddedDatabase = async (folder: string, migrations: Migrations): Promise<Database> =>
  wrapPglite(await openDurablePglite(folder), migrations)

/** An embedded engine that is already running: for tests that start from a snapshot. */
export const wrapPglite = async (pglite: PGlite, migrations: Migrations): Promise<Database> => {
  const kysely = new Kysely<object>({ dialect: new PGliteDialect({ pglite }) })
  return database('pglite', kysely, { backend: 'pglite', db: fromPglite(pglite) }, migrations, async () => {
    await kysely.destroy()
    // Kysely closes only what it has used.
    if (!pglite.closed) await pglite.close()
  })
}

/** Others work on this database who keep their files elsewhere, or have another secret. */
export class OthersThere extends Error {}

/**
 * A PostgreSQL server, 15 or later. `ground`: what several processes must share to work on it together; without it nobody is asked whether others are there.
 * Throws `EngineTooOld`, `OthersThere`, or the driver's own error when it cannot be reached.
 */
export const openPostgresDatabase = async (url: Secret, migrations: Migrations, ground?: string): Promise<Database> => {
  const pool = new Pool({ connectionString: url.reveal(), max: 10, connectionTimeoutMillis: 5000, statement_timeout: 60_000, application_name: 'waystation' })
  // An idle connection that breaks is replaced at next use; without a listener it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  const { rows } = await sql<{ number: string }>`select current_setting('server_version_num') as number`.execute(kysely)
  const major = Math.floor(Number(rows[0]?.number) / 10_000)
  if (major < OLDEST_POSTGRES) {
    await kysely.destroy()
    throw new EngineTooOld(`PostgreSQL ${major} is too old: Waystation needs ${OLDEST_POSTGRES} or later.`)
  }
  const own = randomUUID()
  const far = await openFarFacts(url, own, async (client) => ground === undefined || joinOthers(client, ground)).catch(async (fault: unknown) => {
    await kysely.destroy()
    throw fault
  })
  if (far === undefined) {
    await kysely.destroy()
    throw new OthersThere()
  }
  const close = async (): Promise<void> => {
    await far.close()
    await kysely.destroy()
  }
  return database('postgres', kysely, { backend: 'postgres', connectionString: url.reveal(), max: 3 }, migrations, close, { own, far })
}

const database = async (
  engine: Database['engine'],
  kysely: Kysely<object>,
  queue: Database['queue'],
  migrations: Migrations,
  close: () => Promise<void>,
  others?: { readonly own: string; readonly far: FarFacts },
): Promise<Database> => {
  try {
    await migrate(kysely, migrations)
  } catch (fault) {
    await close()
    throw fault
  }
  const { wake, ...transactions } = scopedTransactions(kysely, others && ((facts) => noticesOf(others.own, facts)))
  // Our own commits have woken already.
  others?.far.listen((_, isOwn) => void (isOwn || wake()), wake)
  return {
    engine,
    ...transactions,
    onFarFacts: (listen, onGap) => others?.far.listen(listen, onGap),
    isCutOff: () => others?.far.isCut() ?? false,
    onGroundLost: (listen) => others?.far.onLost(listen),
    queue,
    scrub: (tables) => scrub(kysely, tables),
    version: async () => {
      const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(kysely)
      return rows[0]?.version ?? 'unknown'
    },
    close,
  }
}
