import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { ReadPage } from '#platform/reading'
import type { RenditionRow } from './rendition-store.ts'
import { tables } from './tables.ts'

/** Writes pages; a page that is there already is replaced, so that an interrupted reading can begin again. */
export const writePages = async (tx: Transaction, rendition: RenditionRow, pages: readonly ReadPage[]): Promise<void> => {
  if (pages.length === 0) return
  const rows = pages.map((page) => ({ rendition: rendition.id, number: page.number, organisation: rendition.organisation, public: rendition.public, text: page.text }))
  await tables(tx)
    .insertInto('page')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['rendition', 'number']).doUpdateSet({ text: (row) => row.ref('excluded.text'), public: (row) => row.ref('excluded.public') }))
    .execute()
}

export const deletePages = async (tx: Transaction, rendition: Id): Promise<void> => void (await tables(tx).deleteFrom('page').where('rendition', '=', rendition).execute())

export const readPageText = async (tx: Transaction, rendition: Id, number: number): Promise<string | undefined> =>
  (await tables(tx).selectFrom('page').select('text').where('rendition', '=', rendition).where('number', '=', number).executeTakeFirst())?.text

export const readPages = (tx: Transaction, rendition: Id) =>
  tables(tx).selectFrom('page').select(['number', 'text']).where('rendition', '=', rendition).orderBy('number').execute()
