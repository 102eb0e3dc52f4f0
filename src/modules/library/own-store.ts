import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { tables } from './tables.ts'

/** Files of an organisation on their way to being searchable: those asked for, or all that wait; the last to come first. */
export const readReadings = (tx: Transaction, organisation: Id, renditions: readonly Id[] | undefined, most: number) => {
  const pagesRead = sql<number>`(select count(*)::int from page where page.rendition = rendition.id)`
  const query = tables(tx)
    .selectFrom('rendition')
    .innerJoin('document', 'document.id', 'rendition.document')
    .select(['rendition.id', 'document.number', 'document.title', 'document.proposed', 'rendition.file_name', 'rendition.reading', 'rendition.reason', 'rendition.pages', pagesRead.as('read')])
    .where('rendition.organisation', '=', organisation)
    .orderBy('document.number', 'desc')
    .limit(most)
  if (renditions === undefined) return query.where('rendition.reading', '=', 'waiting').execute()
  return renditions.length === 0 ? Promise.resolve([]) : query.where('rendition.id', 'in', renditions).execute()
}

/** Where documents of one's own stand: as their state says, but those under embargo apart. */
export const STANDINGS = ['draft', 'review', 'published', 'embargoed', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]

export type OwnWish = { readonly standing?: Standing | undefined; readonly words: readonly string[]; readonly proposed: boolean; readonly from: number; readonly size: number }

const standingOn = (today: string) => sql<Standing>`case when state = 'published' and embargo > ${today} then 'embargoed' else state end`

/** An organisation's own documents, the last to come first, and how many of them stand where. */
export const readOwn = async (tx: Transaction, organisation: Id, today: string, { standing, words, proposed, from, size }: OwnWish) => {
  const number = words.length === 1 && /^\d{1,9}$/.test(words[0] ?? '') ? Number(words[0]) : undefined
  let fitting = tables(tx).selectFrom('document').where('organisation', '=', organisation)
  // Plain comparison: nothing that is typed is a pattern.
  for (const word of words) {
    fitting = fitting.where((row) => row.or([sql<boolean>`position(lower(${word}) in lower(title)) > 0`, ...(number === undefined ? [] : [row('number', '=', number)])]))
  }
  if (proposed) fitting = fitting.where(sql<boolean>`cardinality(proposed) > 0`)
  const counts = await fitting.select([standingOn(today).as('standing'), (column) => column.fn.countAll<string>().as('count')]).groupBy('standing').execute()
  const wanted = standing === undefined ? fitting : fitting.where(standingOn(today), '=', standing)
  const rows = await wanted
    .select(['number', 'title', 'proposed', 'language', 'date', 'access', 'embargo', standingOn(today).as('standing')])
    .select([
      sql<number>`(select count(*)::int from rendition where rendition.document = document.id and reading = 'waiting')`.as('waiting'),
      sql<number>`(select count(*)::int from rendition where rendition.document = document.id and reading = 'stored-not-searchable')`.as('unread'),
    ])
    .orderBy('number', 'desc')
    .offset(from)
    .limit(size)
    .execute()
  return { counts: new Map(counts.map(({ standing: where, count }) => [where, Number(count)])), rows }
}

/** What a document is related to, as far as the actor may see: numbers with titles. What cannot be seen is a bare number. */
export const readTitles = async (tx: Transaction, numbers: readonly number[]): Promise<Map<number, string>> => {
  if (numbers.length === 0) return new Map()
  const rows = await tables(tx).selectFrom('document').select(['number', 'title']).where('number', 'in', numbers).execute()
  return new Map(rows.map(({ number, title }) => [number, title]))
}

/** Whether any document, whoever keeps it and whoever may see it, bears one of these keywords. As keeper. */
export const isKeywordUsed = async (tx: Transaction, fits: (keyword: string) => boolean): Promise<boolean> => {
  const { rows } = await sql<{ keyword: string }>`select distinct unnest(keywords) as keyword from document`.execute(tx.db)
  return rows.some(({ keyword }) => fits(keyword))
}

/** Documents that bear this very keyword. */
export const readBearing = async (tx: Transaction, keyword: string) =>
  tables(tx).selectFrom('document').select(['id', 'keywords']).where(sql<boolean>`${keyword} = any(keywords)`).execute()
