import type { CountryCode, Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes, Edition } from '#vault/envelope'

/** An edition that wants the signature of another organisation. */
export type RosterProposal = { readonly id: Id; readonly organisation: Id; readonly body: Bytes; readonly by: Id; readonly signature: Bytes; readonly note: Bytes }

type EditionTables = {
  roster_edition: { number: number; body: Uint8Array; hash: Uint8Array }
  roster_signature: { number: number; place: number; organisation: Id; staff: Id; signature: Uint8Array }
  roster_proposal: { id: Id; organisation: Id; body: Uint8Array; by_staff: Id; signature: Uint8Array; note: Uint8Array }
  roster: { organisation: Id; kept_by: Id; transfer_basis: null; suspended: boolean }
  organisation: { id: Id; country: CountryCode | null }
}

const tables = (tx: Transaction) => tx.db.withTables<EditionTables>()

/** All editions, the first at place 0. */
export const readEditions = async (tx: Transaction): Promise<readonly Edition[]> => {
  const rows = await tables(tx).selectFrom('roster_edition').select(['number', 'body']).orderBy('number').execute()
  const signed = Map.groupBy(await tables(tx).selectFrom('roster_signature').selectAll().orderBy('number').orderBy('place').execute(), ({ number }) => number)
  return rows.map(({ number, body }) => ({
    body: new Uint8Array(body),
    signatures: (signed.get(number) ?? []).map(({ organisation, staff, signature }) => ({ organisation, staff, signature: new Uint8Array(signature) })),
  }))
}

/** What the newest edition says, in its signed bytes; `undefined` before the first. */
export const readNewestEdition = async (tx: Transaction): Promise<Bytes | undefined> => {
  const row = await tables(tx).selectFrom('roster_edition').select('body').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row && new Uint8Array(row.body)
}

export const hasEditions = async (tx: Transaction): Promise<boolean> => (await tables(tx).selectFrom('roster_edition').select('number').limit(1).executeTakeFirst()) !== undefined

/** Keeps an edition. As the keeper alone: it is nobody's own. What waited for a signature was for the edition before. */
export const writeEdition = async (tx: Transaction, number: number, { body, signatures }: Edition, hash: Bytes): Promise<void> => {
  await tables(tx).insertInto('roster_edition').values({ number, body, hash }).execute()
  // The signatures were checked: each is of somebody whom a log knows by an id.
  await tables(tx).insertInto('roster_signature').values(signatures.map(({ organisation, staff, signature }, place) => ({ number, place, organisation: organisation as Id, staff: staff as Id, signature }))).execute()
  await tables(tx).deleteFrom('roster_proposal').execute()
}

/** Brings the server's own roster in step with an edition: who is suspended, and where each is at home. The basis for transfers stays. */
export const followRoster = async (tx: Transaction, keptBy: Id, listed: readonly { readonly organisation: Id; readonly country: CountryCode; readonly suspended: boolean }[]): Promise<void> => {
  for (const { organisation, country, suspended } of listed) {
    await tables(tx).updateTable('organisation').set({ country }).where('id', '=', organisation).execute()
    await tables(tx).insertInto('roster').values({ organisation, kept_by: keptBy, transfer_basis: null, suspended }).onConflict((conflict) => conflict.column('organisation').doUpdateSet({ suspended })).execute()
  }
}

export const readKnownOrganisations = async (tx: Transaction): Promise<ReadonlySet<string>> => new Set((await tables(tx).selectFrom('organisation').select('id').execute()).map(({ id }) => id))

export const readRosterProposals = async (tx: Transaction): Promise<readonly RosterProposal[]> =>
  (await tables(tx).selectFrom('roster_proposal').selectAll().orderBy('id').execute()).map(({ id, organisation, body, by_staff, signature, note }) => ({
    id, organisation, by: by_staff, body: new Uint8Array(body), signature: new Uint8Array(signature), note: new Uint8Array(note),
  }))

export const writeRosterProposal = async (tx: Transaction, { id, organisation, body, by, signature, note }: RosterProposal): Promise<void> => {
  await tables(tx).insertInto('roster_proposal').values({ id, organisation, body, by_staff: by, signature, note }).execute()
}

/** False when there is none of that organisation with this id. */
export const forgetRosterProposal = async (tx: Transaction, organisation: Id, id: Id): Promise<boolean> =>
  (await tables(tx).deleteFrom('roster_proposal').where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()).numDeletedRows === 1n
