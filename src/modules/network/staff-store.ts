import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { OrganisationKind } from './organisation.ts'
import type { StaffRole } from './rights.ts'

type StaffTable = {
  id: Id
  organisation: Id
  account: Id | null
  name: string
  sign_in_name: string
  roles: readonly StaffRole[]
  salt: Uint8Array
  kdf: string
  public_key: Uint8Array
  recipient: string
  key_proof: Uint8Array
  invitation: Id | null
  sealed_secret: Uint8Array | null
  joined_at: Date
  left_at: Date | null
}

type InvitationTable = {
  id: Id
  organisation: Id
  token_hash: Uint8Array
  name: string
  sign_in_name: string
  roles: readonly StaffRole[]
  greeting: Uint8Array
  replaces: Id | null
  invited_by: Id
  made_at: Date
  expires_at: Date
  attempts: number
  used_at: Date | null
  revoked_at: Date | null
}

type AccountsTables = { staff: StaffTable; invitation: InvitationTable; organisation: { id: Id; kind: OrganisationKind; slug: string; name: string }; roster: { organisation: Id; suspended: boolean } }

export type StaffRow = Selectable<StaffTable>
export type InvitationRow = Selectable<InvitationTable>

const tables = (tx: Transaction) => tx.db.withTables<AccountsTables>()

/** Everybody of an organisation, those who left too. `hold` keeps the rows as they are until this transaction ends. */
export const readStaff = (tx: Transaction, organisation: Id, hold = false) =>
  tables(tx).selectFrom('staff').selectAll().where('organisation', '=', organisation).orderBy('id').$if(hold, (rows) => rows.forUpdate()).execute()

export const readPersonOf = (tx: Transaction, account: Id) =>
  tables(tx)
    .selectFrom('staff')
    .innerJoin('organisation', 'organisation.id', 'staff.organisation')
    .leftJoin('roster', 'roster.organisation', 'staff.organisation')
    .selectAll('staff')
    .select(['roster.suspended as organisation_suspended', 'organisation.kind as organisation_kind', 'organisation.slug as organisation_slug', 'organisation.name as organisation_name'])
    .where('account', '=', account)
    .where('left_at', 'is', null)
    .executeTakeFirst()

export const readBySignInName = (tx: Transaction, name: string) =>
  tables(tx).selectFrom('staff').select(['id', 'salt', 'kdf']).where('sign_in_name', '=', name).where('left_at', 'is', null).executeTakeFirst()

/** Whether somebody of that id works here, or did. */
export const isKnownPerson = async (tx: Transaction, id: Id): Promise<boolean> =>
  (await tables(tx).selectFrom('staff').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

export const isAnybodyThere = async (tx: Transaction): Promise<boolean> => (await tables(tx).selectFrom('staff').select('id').limit(1).executeTakeFirst()) !== undefined

export const writeStaff = (tx: Transaction, row: Insertable<StaffTable>) => tables(tx).insertInto('staff').values(row).execute()

export const writeRoles = (tx: Transaction, id: Id, roles: readonly StaffRole[]) => tables(tx).updateTable('staff').set({ roles }).where('id', '=', id).execute()

/** The secret, sealed under another passphrase. */
export const writePassphrase = (tx: Transaction, id: Id, { salt, kdf, sealedSecret }: { readonly salt: Uint8Array; readonly kdf: string; readonly sealedSecret: Uint8Array }) =>
  tables(tx).updateTable('staff').set({ salt, kdf, sealed_secret: sealedSecret }).where('id', '=', id).where('left_at', 'is', null).execute()

/** Ends a membership. What opened the person's keys is forgotten; the name and the public keys stay. */
export const writeLeft = (tx: Transaction, id: Id, at: Date) =>
  tables(tx).updateTable('staff').set({ account: null, sealed_secret: null, left_at: at }).where('id', '=', id).execute()

export const writeInvitation = (tx: Transaction, row: Omit<Insertable<InvitationTable>, 'attempts' | 'used_at' | 'revoked_at'>) =>
  // Kysely would have every column; the rest have a value from the start.
  tables(tx).insertInto('invitation').values({ ...row, attempts: 0, used_at: null, revoked_at: null }).execute()

export const readInvitations = (tx: Transaction, organisation: Id) =>
  tables(tx).selectFrom('invitation').selectAll().where('organisation', '=', organisation).orderBy('made_at', 'desc').orderBy('id').execute()

export const readInvitation = (tx: Transaction, tokenHash: Uint8Array) =>
  tables(tx)
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisation')
    .innerJoin('staff as inviter', 'inviter.id', 'invitation.invited_by')
    .innerJoin('organisation as elsewhere', 'elsewhere.id', 'inviter.organisation')
    .selectAll('invitation')
    .select(['organisation.name as organisation_name', 'organisation.slug as organisation_slug', 'inviter.name as inviter_name', 'elsewhere.name as inviter_organisation'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()

export const countAttempt = (tx: Transaction, id: Id) =>
  tables(tx).updateTable('invitation').set({ attempts: sql`attempts + 1` }).where('id', '=', id).execute()

/** Uses an invitation. False when somebody was quicker. */
export const claimInvitation = async (tx: Transaction, id: Id, at: Date): Promise<boolean> =>
  (await tables(tx).updateTable('invitation').set({ used_at: at }).where('id', '=', id).where('used_at', 'is', null).where('revoked_at', 'is', null).executeTakeFirst()).numUpdatedRows === 1n

/** Revokes one that is neither used nor revoked. */
export const revokeInvitationRow = async (tx: Transaction, organisation: Id, id: Id, at: Date): Promise<boolean> =>
  (await tables(tx).updateTable('invitation').set({ revoked_at: at }).where('organisation', '=', organisation).where('id', '=', id).where('used_at', 'is', null).where('revoked_at', 'is', null).executeTakeFirst())
    .numUpdatedRows === 1n

/** Whoever leaves takes their invitations with them: those they made, and those for their own place. */
export const revokeInvitationsOf = (tx: Transaction, person: Id, at: Date) =>
  tables(tx).updateTable('invitation').set({ revoked_at: at }).where((where) => where.or([where('invited_by', '=', person), where('replaces', '=', person)])).where('used_at', 'is', null).where('revoked_at', 'is', null).execute()
