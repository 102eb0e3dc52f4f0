import { sql } from 'kysely'
import { ok, type CountryCode, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import type { LibraryDeps } from './deps.ts'
import { loadDocument } from './find-document.ts'
import type { Document } from './model.ts'
import { tables } from './tables.ts'
import { transactionOf } from './transaction-of.ts'

/** Documents of one type, language or country; without a value all that have one. */
export type HarvestSet = { readonly of: 'type' | 'language' | 'country'; readonly value?: string }

/**
 * What is gathered. `from`, `until`: seconds, both included. `number`: that document alone. `after`: from there on, in the order of their last change;
 * whatever changes meanwhile moves to the end and is met again. `size`: how many at most. `whole`: with the documents themselves.
 */
export type HarvestAsked = {
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  readonly set?: HarvestSet | undefined
  readonly number?: number | undefined
  readonly after?: { readonly changedAt: Date; readonly number: number } | undefined
  readonly size: number
  readonly whole: boolean
}

/** A document that is or was public. `document`: not of one that is gone. */
export type Harvested = {
  readonly number: number
  readonly changedAt: Date
  readonly deleted: boolean
  readonly language: LanguageTag
  readonly types: readonly string[]
  readonly countries: readonly CountryCode[]
  readonly document: Document | undefined
}

type Harvest = {
  /** How many fit, from the beginning of the list to its end. */
  readonly total: number
  readonly records: readonly Harvested[]
  readonly more: boolean
}

/** All that programs elsewhere may gather, with what is gone, in the order in which it last changed. */
export const listHarvest = (deps: Pick<LibraryDeps, 'database'>, actor: Actor, asked: HarvestAsked): Promise<Result<Harvest, never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const { after, size, whole } = asked
    const fitting = fittingTo(tx, asked)
    const { total } = await fitting.select((column) => column.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const from = after === undefined ? fitting : fitting.where((row) => row(row.refTuple('changed_at', 'number'), '>', row.tuple(after.changedAt, after.number)))
    const rows = await from.selectAll().orderBy('changed_at').orderBy('number').limit(size + 1).execute()
    const records: Harvested[] = []
    for (const { changed_at: changedAt, ...row } of rows.slice(0, size)) {
      const found = row.deleted || !whole ? undefined : await loadDocument(tx, row.number)
      // What is not there for this reader any more is gone, whatever the row says.
      records.push({ ...row, changedAt, deleted: row.deleted || found?.ok === false, document: found?.ok === true ? found.value : undefined })
    }
    return ok({ total: Number(total), records, more: rows.length > size })
  })

const COLUMN = { type: 'types', country: 'countries' } as const

const fittingTo = (tx: Transaction, { from, until, set, number }: HarvestAsked) => {
  let fitting = tables(tx).selectFrom('harvest')
  if (from !== undefined) fitting = fitting.where('changed_at', '>=', from)
  if (until !== undefined) fitting = fitting.where('changed_at', '<=', until)
  if (number !== undefined) fitting = fitting.where('number', '=', number)
  if (set === undefined) return fitting
  const { of, value } = set
  if (of === 'language') return value === undefined ? fitting : fitting.where(sql<string>`language`, '=', value)
  const column = sql.ref<readonly string[]>(COLUMN[of])
  return value === undefined ? fitting.where(sql<number>`cardinality(${column})`, '>', 0) : fitting.where(sql<boolean>`${value} = any (${column})`)
}
