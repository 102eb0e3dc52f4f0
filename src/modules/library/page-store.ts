import { sql } from 'kysely'
import type { Id, LanguageTag } from '#kernel'
import type { Transaction } from '#platform/database'
import type { ReadPage } from '#platform/reading'
import type { RenditionRow } from './rendition-store.ts'
import { tables } from './tables.ts'

/** Writes pages; a page that is there already is replaced, so that an interrupted reading can begin again. What was recognised before is kept. */
export const writePages = async (tx: Transaction, rendition: RenditionRow, pages: readonly Pick<ReadPage, 'number' | 'text'>[]): Promise<void> => {
  if (pages.length === 0) return
  const rows = pages.map((page) => ({ rendition: rendition.id, number: page.number, organisation: rendition.organisation, public: rendition.public, network: rendition.network, text: page.text }))
  await tables(tx)
    .insertInto('page')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['rendition', 'number']).doUpdateSet({ text: sql<string>`case when excluded.text = '' then page.text else excluded.text end`, public: (row) => row.ref('excluded.public'), network: (row) => row.ref('excluded.network') }))
    .execute()
}

export const deletePages = async (tx: Transaction, rendition: Id): Promise<void> => void (await tables(tx).deleteFrom('page').where('rendition', '=', rendition).execute())

export const readOnePage = (tx: Transaction, rendition: Id, number: number): Promise<{ text: string; language: LanguageTag | null } | undefined> =>
  tables(tx).selectFrom('page').select(['text', 'language']).where('rendition', '=', rendition).where('number', '=', number).executeTakeFirst()

export const readPages = (tx: Transaction, rendition: Id) =>
  tables(tx).selectFrom('page').select(['number', 'text', 'language']).where('rendition', '=', rendition).orderBy('number').execute()

/** Says in which languages pages are that are not in their rendition's own. */
export const writePageLanguages = async (tx: Transaction, rendition: Id, languages: ReadonlyMap<number, LanguageTag>): Promise<void> => {
  for (const language of new Set(languages.values())) {
    const numbers = [...languages].filter(([, of]) => of === language).map(([number]) => number)
    await tables(tx).updateTable('page').set({ language }).where('rendition', '=', rendition).where('number', 'in', numbers).execute()
  }
}

/** Which of these pages have no text yet. */
export const readTextless = async (tx: Transaction, rendition: Id, numbers: readonly number[]): Promise<number[]> => {
  if (numbers.length === 0) return []
  const rows = await tables(tx).selectFrom('page').select('number').where('rendition', '=', rendition).where('number', 'in', numbers).where('text', '<>', '').execute()
  const done = new Set(rows.map(({ number }) => number))
  return numbers.filter((number) => !done.has(number))
}

/** The texts of these pages. */
export const readTexts = async (tx: Transaction, rendition: Id, numbers: readonly number[]): Promise<{ number: number; text: string }[]> =>
  numbers.length === 0 ? [] : tables(tx).selectFrom('page').select(['number', 'text']).where('rendition', '=', rendition).where('number', 'in', numbers).execute()
