import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import type { PublishingDeps } from './deps.ts'
import { HIGHEST_PLACE, inLanguage, inOrder, type Sheet } from './model.ts'
import { readPieces, type Piece } from './read-pieces.ts'
import { readSheets } from './store.ts'
import { transactionOf } from './transaction-of.ts'

/** A sheet to be read. */
export type FoundSheet = Omit<Sheet, 'text'> & {
  readonly pieces: readonly Piece[]
  /** Every language that it exists in. */
  readonly languages: readonly LanguageTag[]
}

export type SheetNotFound = { readonly kind: 'sheet-not-found' }

export type FindSheetInput = { readonly place: number; readonly language: string }

/** The sheet of a place in a language; else in English; else in the first that there is. Its `language` says which. */
export const findSheet = async ({ database }: Pick<PublishingDeps, 'database'>, actor: Actor, { place, language }: FindSheetInput): Promise<Result<FoundSheet, SheetNotFound>> => {
  if (!Number.isInteger(place) || place < 1 || place > HIGHEST_PLACE) return refuse({ kind: 'sheet-not-found' })
  return transactionOf(database, actor, async (tx) => {
    const sheets = await readSheets(tx, place)
    const sheet = inLanguage(sheets, language)
    if (sheet === undefined) return refuse({ kind: 'sheet-not-found' })
    const { text, ...said } = sheet
    return ok({ ...said, pieces: readPieces(text), languages: inOrder(sheets.map((one) => one.language)) })
  })
}
