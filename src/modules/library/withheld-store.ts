import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { DocumentRow } from './document-store.ts'
import { tables } from './tables.ts'

/** Keeps a file's bytes from being taken in ever again: something in them was not to be shown. */
export const withhold = async (tx: Transaction, sha256: Sha256, { number }: Pick<DocumentRow, 'number'>): Promise<void> =>
  void (await tables(tx).insertInto('withheld_file').values({ sha256, document: number }).onConflict((conflict) => conflict.doNothing()).execute())

/** The document from which these bytes were taken out; `undefined` when they may come in. */
export const readWithheld = async (tx: Transaction, sha256: Sha256): Promise<number | undefined> =>
  (await tables(tx).selectFrom('withheld_file').select('document').where('sha256', '=', sha256).executeTakeFirst())?.document
