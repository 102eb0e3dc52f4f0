import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'

/** How exactly it is kept when a session was last used, milliseconds: enough to recognise one's own by, and no record of every step. */
export const SEEN_MS = 300_000

/** A session of one's own. `seen`: when it was last used, to five minutes. `browser`: what the browser said it was. */
export type Session = { readonly id: Id; readonly since: Date; readonly seen: Date; readonly until: Date; readonly browser: string | undefined }

/** Those that are open, the youngest first. */
export const readSessions = async ({ db }: Transaction, account: Id): Promise<readonly Session[]> => {
  const { rows } = await sql<{ id: Id; since: Date; seen: Date; until: Date; browser: string | null }>`
    select id, "createdAt" as since, "updatedAt" as seen, "expiresAt" as until, "userAgent" as browser from auth_session
    where "userId" = ${account} and "expiresAt" > now() order by "createdAt" desc, id`.execute(db)
  return rows.map(({ id, since, seen, until, browser }) => ({ id, since, seen, until, browser: browser ?? undefined }))
}

/** Notes that a session is in use. To be called in a doorkeeper's transaction. */
export const noteSeen = async ({ db }: Transaction, session: Id): Promise<void> => {
  await sql`update auth_session set "updatedAt" = now() where id = ${session}`.execute(db)
}

/** Ends one session of an account, or all of them; tells how many there were. A sign-in that waits for its code ends with all. */
export const endSessions = async ({ db }: Transaction, account: Id, session?: Id): Promise<number> => {
  if (session === undefined) await sql`delete from auth_verification where value = ${account}`.execute(db)
  const ended = await sql`delete from auth_session where "userId" = ${account} and (${session ?? null}::uuid is null or id = ${session ?? null}::uuid)`.execute(db)
  return Number(ended.numAffectedRows ?? 0n)
}

/** Ends every session of an account but one, and whatever sign-in waits for its code; tells how many sessions there were. */
export const endOtherSessions = async ({ db }: Transaction, account: Id, keep: Id): Promise<number> => {
  await sql`delete from auth_verification where value = ${account}`.execute(db)
  return Number((await sql`delete from auth_session where "userId" = ${account} and id <> ${keep}`.execute(db)).numAffectedRows ?? 0n)
}
