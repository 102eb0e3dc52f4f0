import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import type { Document } from './model.ts'
import { presentDocument } from './present-document.ts'
import { readRenditions } from './rendition-store.ts'
import { readListed } from './document-store.ts'
import { tables } from './tables.ts'
import { transactionOf } from './transaction-of.ts'

/** A document with the moment in which it last changed for readers; how it stands to others is not among it. */
export type StampedDocument = { readonly changedAt: Date; readonly document: Omit<Document, 'translationOf' | 'translations' | 'relations'> }

/** `numbers`: these, in their order. `after`: the next of a higher number. `latest`: so many, whatever changed last first. */
export type StampedAsked = { readonly numbers: readonly number[] } | { readonly after: number; readonly size: number } | { readonly latest: number }

/**
 * Documents that everybody may read, 100 at most. What an actor may see besides is not among them: this is for what goes out to programs.
 */
export const listStamped = (deps: Pick<LibraryDeps, 'database'>, actor: Actor, asked: StampedAsked): Promise<Result<readonly StampedDocument[], never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const published = tables(tx).selectFrom('document').innerJoin('harvest', 'harvest.number', 'document.number').where('harvest.deleted', '=', false).where('document.public', '=', true).where('document.state', '=', 'published')
    const wanted = 'numbers' in asked
      ? published.where('document.number', 'in', asked.numbers.length === 0 ? [0] : asked.numbers.slice(0, MOST))
      : 'after' in asked
        ? published.where('document.number', '>', asked.after).orderBy('document.number').limit(Math.min(asked.size, MOST))
        : published.orderBy('harvest.changed_at', 'desc').orderBy('harvest.number', 'desc').limit(Math.min(asked.latest, MOST))
    const stamps = await wanted.select(['document.id', 'harvest.number', 'harvest.changed_at']).execute()
    const ids = stamps.map(({ id }) => id)
    const [rows, renditions] = [new Map((await readListed(tx, ids)).map((row) => [row.id, row])), await readRenditions(tx, ids)]
    const stamped = stamps.flatMap(({ id, changed_at: changedAt }): StampedDocument[] => {
      const row = rows.get(id)
      if (row === undefined) return []
      return [{ changedAt, document: presentDocument(row, renditions.filter(({ document }) => document === id), { original: undefined, translations: [], relations: [] }) }]
    })
    if (!('numbers' in asked)) return ok(stamped)
    return ok(stamped.toSorted((a, b) => asked.numbers.indexOf(a.document.number) - asked.numbers.indexOf(b.document.number)))
  })

const MOST = 100
