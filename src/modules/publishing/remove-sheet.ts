import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { PublishingDeps } from './deps.ts'
import type { SheetsChanged } from './facts.ts'
import type { SheetNotFound } from './find-sheet.ts'
import { HIGHEST_PLACE, inOrder } from './model.ts'
import { mayWrite, type NotAllowed } from './policy.ts'
import { deleteSheet, holdSheets, readSheets } from './store.ts'

export type RemoveSheetRefusal = NotAllowed | SheetNotFound

/** Takes the sheet of a place away in every language, and tells which there were. Its text is not kept. */
export const removeSheet = async (
  { database }: Pick<PublishingDeps, 'database'>,
  actor: Actor,
  { place }: { readonly place: number },
): Promise<Result<{ readonly languages: readonly LanguageTag[] }, RemoveSheetRefusal>> => {
  if (!mayWrite(actor)) return refuse({ kind: 'not-allowed' })
  if (!Number.isInteger(place) || place < 1 || place > HIGHEST_PLACE) return refuse({ kind: 'sheet-not-found' })
  // No organisation may write sheets by itself: the policy has been asked above.
  return database.asKeeper(async (tx) => {
    await holdSheets(tx)
    const sheets = await readSheets(tx, place)
    if (sheets.length === 0) return refuse({ kind: 'sheet-not-found' })
    for (const sheet of sheets) await deleteSheet(tx, sheet)
    await recordFact(tx, { kind: 'publishing.sheets-changed' } satisfies SheetsChanged)
    return ok({ languages: inOrder(sheets.map(({ language }) => language)) })
  })
}
