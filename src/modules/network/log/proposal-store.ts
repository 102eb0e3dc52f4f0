import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes } from '#vault/envelope'

/** An entry that wants a second signature. `note`: what the first signer has for the second. */
export type Proposal = { readonly id: Id; readonly body: Bytes; readonly by: Id; readonly signature: Bytes; readonly note: Bytes }

type ProposalTables = { proposal: { id: Id; organisation: Id; body: Uint8Array; by_staff: Id; signature: Uint8Array; note: Uint8Array } }

const tables = (tx: Transaction) => tx.db.withTables<ProposalTables>()

export const readProposals = async (tx: Transaction, organisation: Id): Promise<readonly Proposal[]> =>
  (await tables(tx).selectFrom('proposal').selectAll().where('organisation', '=', organisation).orderBy('id').execute()).map(({ id, body, by_staff, signature, note }) => ({
    id, by: by_staff, body: new Uint8Array(body), signature: new Uint8Array(signature), note: new Uint8Array(note),
  }))

export const writeProposal = async (tx: Transaction, organisation: Id, { id, body, by, signature, note }: Proposal): Promise<void> => {
  await tables(tx).insertInto('proposal').values({ id, organisation, body, by_staff: by, signature, note }).execute()
}

export const forgetProposal = async (tx: Transaction, organisation: Id, id: Id): Promise<void> => {
  await tables(tx).deleteFrom('proposal').where('organisation', '=', organisation).where('id', '=', id).execute()
}

/** Every one of them was for the head that has moved. */
export const forgetProposals = async (tx: Transaction, organisation: Id): Promise<void> => {
  await tables(tx).deleteFrom('proposal').where('organisation', '=', organisation).execute()
}
