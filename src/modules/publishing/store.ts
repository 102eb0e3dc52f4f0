import { sql, type Selectable } from 'kysely'
import type { LanguageTag } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Sheet } from './model.ts'

type PublishingTables = {
  sheet: {
    place: number
    language: LanguageTag
    title: string
    text: string
    document: number | null
    sample: boolean
    checked_by: string | null
    checked_on: string | null
    changed_on: string
  }
}

type Row = Selectable<PublishingTables['sheet']>

const tables = (tx: Transaction) => tx.db.withTables<PublishingTables>()

const fromRow = ({ document, checked_by, checked_on, changed_on, ...row }: Row): Sheet => ({
  ...row,
  document: document ?? undefined,
  checkedBy: checked_by ?? undefined,
  checkedOn: checked_on ?? undefined,
  changedOn: changed_on,
})

/** Sheets of one place in every language, or of all places in order. */
export const readSheets = async (tx: Transaction, place?: number): Promise<Sheet[]> => {
  const query = tables(tx).selectFrom('sheet').selectAll().orderBy('place')
  return (await (place === undefined ? query : query.where('place', '=', place)).execute()).map(fromRow)
}

/** Keeps out whoever else would write until the transaction ends; whoever reads is not kept waiting. */
export const holdSheets = async (tx: Transaction): Promise<void> => void (await sql`lock table sheet in share row exclusive mode`.execute(tx.db))

/** Makes a sheet, or puts it in the place of the one with its place and language. */
export const writeSheet = async (tx: Transaction, { place, language, ...sheet }: Sheet): Promise<void> => {
  const said = {
    title: sheet.title,
    text: sheet.text,
    document: sheet.document ?? null,
    sample: sheet.sample,
    checked_by: sheet.checkedBy ?? null,
    checked_on: sheet.checkedOn ?? null,
    changed_on: sheet.changedOn,
  }
  await tables(tx)
    .insertInto('sheet')
    .values({ place, language, ...said })
    .onConflict((conflict) => conflict.columns(['place', 'language']).doUpdateSet(said))
    .execute()
}

export const deleteSheet = async (tx: Transaction, { place, language }: Sheet): Promise<void> =>
  void (await tables(tx).deleteFrom('sheet').where('place', '=', place).where('language', '=', language).execute())
