import { isDeepStrictEqual } from 'node:util'
import { ok, refuse, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import { recordFact } from '#platform/outbox'
import type { PublishingDeps } from './deps.ts'
import type { SheetsChanged } from './facts.ts'
import type { Sheet, WrittenSheet } from './model.ts'
import { mayWrite, type NotAllowed } from './policy.ts'
import { deleteSheet, holdSheets, readSheets, writeSheet } from './store.ts'

export type ImportSheetsInput = {
  readonly sheets: readonly WrittenSheet[]
  /** True in a demonstration only: samples never go among what people rely on. */
  readonly samplesAllowed: boolean
}

/** Which sheet cannot be taken in, and why. */
export type SheetRefusal = {
  readonly kind: 'sheet-unchecked' | 'checked-in-future' | 'sample-in-real-installation' | 'sheet-repeated'
  readonly place: number
  readonly language: LanguageTag
}

export type ImportSheetsRefusal = NotAllowed | SheetRefusal

/** Sheets counted in every language. `removed`: languages in which a sheet that is given no longer exists. */
export type ImportedSheets = { readonly made: number; readonly changed: number; readonly unchanged: number; readonly removed: number }

/**
 * Takes in help sheets. Each place that is given is given whole: a language that is left out is removed. Other places stay as they are.
 * All of it or nothing; the same again changes nothing.
 */
export const importSheets = async (
  { database, clock }: PublishingDeps,
  actor: Actor,
  { sheets, samplesAllowed }: ImportSheetsInput,
): Promise<Result<ImportedSheets, ImportSheetsRefusal>> => {
  if (!mayWrite(actor)) return refuse({ kind: 'not-allowed' })
  const day = clock.now().toISOString().slice(0, 10)
  const fault = findFault(sheets, { day, samplesAllowed })
  if (fault !== undefined) return refuse(fault)

  // The sheets are nobody's own, and no organisation may write them by itself: the policy has been asked above.
  return database.asKeeper(async (tx) => {
    await holdSheets(tx)
    const places = new Set(sheets.map(({ place }) => place))
    const before = new Map((await readSheets(tx)).filter(({ place }) => places.has(place)).map((sheet) => [nameOf(sheet), sheet]))
    const totals = { made: 0, changed: 0, unchanged: 0, removed: 0 }
    for (const written of sheets) {
      const stored = before.get(nameOf(written))
      before.delete(nameOf(written))
      if (stored !== undefined && isDeepStrictEqual({ ...written, changedOn: stored.changedOn }, stored)) {
        totals.unchanged += 1
        continue
      }
      totals[stored === undefined ? 'made' : 'changed'] += 1
      await writeSheet(tx, { ...written, changedOn: day })
    }
    for (const gone of before.values()) await deleteSheet(tx, gone)
    totals.removed = before.size
    const fact: SheetsChanged = { kind: 'publishing.sheets-changed' }
    if (totals.made + totals.changed + totals.removed > 0) await recordFact(tx, fact)
    return ok(totals)
  })
}

const nameOf = ({ place, language }: Pick<Sheet, 'place' | 'language'>): string => `${place} ${language}`

const findFault = (sheets: readonly WrittenSheet[], { day, samplesAllowed }: { readonly day: string; readonly samplesAllowed: boolean }): SheetRefusal | undefined => {
  const seen = new Set<string>()
  for (const sheet of sheets) {
    const { place, language, sample, checkedBy, checkedOn } = sheet
    // Whoever reads acts on what is written there, and may lose a right by it.
    if (!sample && (checkedBy === undefined || checkedOn === undefined)) return { kind: 'sheet-unchecked', place, language }
    if (checkedOn !== undefined && checkedOn > day) return { kind: 'checked-in-future', place, language }
    if (sample && !samplesAllowed) return { kind: 'sample-in-real-installation', place, language }
    if (seen.has(nameOf(sheet))) return { kind: 'sheet-repeated', place, language }
    seen.add(nameOf(sheet))
  }
  return undefined
}
