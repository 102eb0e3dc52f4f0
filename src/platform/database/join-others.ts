import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'

/** Under it processes say what they stand on, by advisory locks that last as long as their connection; "wayst" in letters' places. */
const CLASS = 230_125_192
const DOOR = 0
/** One that was killed holds its lock until the server has noticed. */
const PATIENCE_MS = 5000
const LOOK_AGAIN_MS = 250

const numberOf = (ground: string): number => 1 + (createHash('sha256').update(ground).digest().readUInt32BE() % 2_000_000_000)

const tryOnce = async (client: Client, mine: number): Promise<boolean> => {
  await client.query('select pg_advisory_lock($1, $2)', [CLASS, DOOR])
  try {
    const { rows } = await client.query<{ others: boolean }>(
      `select exists (select from pg_locks where locktype = 'advisory' and classid = $1 and objid not in ($2, $3)
        and database = (select oid from pg_database where datname = current_database())) as others`,
      [CLASS, DOOR, mine],
    )
    if (rows[0]?.others !== false) return false
    await client.query('select pg_advisory_lock_shared($1, $2)', [CLASS, mine])
    return true
  } finally {
    await client.query('select pg_advisory_unlock($1, $2)', [CLASS, DOOR])
  }
}

/**
 * Lets processes work on one database together only when they stand on the same ground: the same files, the same secret. `ground` names it; for files in
 * a folder of one machine it is that folder's alone. `false`: others are there, on other ground. Held until the connection ends.
 */
export const joinOthers = async (client: Client, ground: string): Promise<boolean> => {
  const mine = numberOf(ground)
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    if (await tryOnce(client, mine)) return true
    if (Date.now() > until) return false
    await pause(LOOK_AGAIN_MS)
  }
}
