import { ok, refuse, type Id, type Result } from '#kernel'
import { endSessions, readSessions, type Session } from '#platform/authentication'
import type { AccountsDeps } from './accounts-deps.ts'
import type { StaffActor } from './model.ts'
import { presentStaff } from './present-staff.ts'
import type { StaffMember } from './staff.ts'
import { readPersonOf } from './staff-store.ts'

/** Oneself, with what one's own browser needs to open one's keys. */
export type OwnAccount = StaffMember & {
  readonly at: { readonly slug: string; readonly name: string; readonly secretariat: boolean; readonly suspended: boolean }
  readonly salt: Uint8Array
  readonly kdf: string
  readonly sealedSecret: Uint8Array
}

export type SessionNotFound = { readonly kind: 'session-not-found' }

/** Oneself. */
export const readOwnAccount = ({ database }: AccountsDeps, actor: StaffActor): Promise<Result<OwnAccount, SessionNotFound>> =>
  database.asDoorkeeper(async (tx) => {
    const row = await readPersonOf(tx, actor.account)
    if (row === undefined || row.sealed_secret === null) return refuse({ kind: 'session-not-found' })
    return ok({
      ...presentStaff(row),
      at: { slug: row.organisation_slug, name: row.organisation_name, secretariat: row.organisation_kind === 'secretariat', suspended: row.organisation_suspended ?? false },
      salt: new Uint8Array(row.salt),
      kdf: row.kdf,
      sealedSecret: new Uint8Array(row.sealed_secret),
    })
  })

/** One's own open sessions; `current` is the one that asks. */
export const listOwnSessions = ({ database }: AccountsDeps, actor: StaffActor): Promise<readonly (Session & { readonly current: boolean })[]> =>
  database.asDoorkeeper(async (tx) => (await readSessions(tx, actor.account)).map(({ id, since, seen, until, browser }) => ({ id, since, seen, until, browser, current: id === actor.session })))

/** Ends one of one's own sessions. Another person's is not found. */
export const endOwnSession = ({ database }: AccountsDeps, actor: StaffActor, session: Id): Promise<Result<undefined, SessionNotFound>> =>
  database.asDoorkeeper(async (tx) => ((await endSessions(tx, actor.account, session)) === 1 ? ok(undefined) : refuse({ kind: 'session-not-found' })))

/** Ends all of one's own sessions, this one too. */
export const endOwnSessions = ({ database }: AccountsDeps, actor: StaffActor): Promise<number> => database.asDoorkeeper((tx) => endSessions(tx, actor.account))
