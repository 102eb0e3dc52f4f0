import { ok, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import type { PublishingDeps } from './deps.ts'
import { inLanguage, inOrder, type Sheet } from './model.ts'
import { readSheets } from './store.ts'
import { transactionOf } from './transaction-of.ts'

/** A sheet as a line of a list, in one language, which it says. */
export type SheetListing = Omit<Sheet, 'text'> & {
  /** Every language that it exists in. */
  readonly languages: readonly LanguageTag[]
}

/** The sheets by their places, each in the language asked for; else in English; else in the first that there is. */
export const listSheets = (
  { database }: Pick<PublishingDeps, 'database'>,
  actor: Actor,
  { language }: { readonly language: string },
): Promise<Result<readonly SheetListing[], never>> =>
  transactionOf(database, actor, async (tx) => {
    const places = Map.groupBy(await readSheets(tx), ({ place }) => place)
    return ok([...places.values()].flatMap((sheets) => listingOf(sheets, language)))
  })

const listingOf = (sheets: readonly Sheet[], language: string): SheetListing[] => {
  const sheet = inLanguage(sheets, language)
  if (sheet === undefined) return []
  const { text: _text, ...said } = sheet
  return [{ ...said, languages: inOrder(sheets.map((one) => one.language)) }]
}
