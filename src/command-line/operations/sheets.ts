import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { importSheets, listSheets, readSheetFolder, removeSheet, type ImportedSheets, type ImportSheetsRefusal, type RemoveSheetRefusal, type SheetFolderRefusal, type SheetListing } from '#publishing'
import { operation } from '../operation.ts'

export type SheetsImportRefusal = SheetFolderRefusal | ImportSheetsRefusal

export type SheetsImportAnswer = ImportedSheets | { readonly refusal: SheetsImportRefusal }

export const sheetsImport = operation({
  name: 'sheets-import',
  input: z.object({ folder: z.string().refine(isAbsolute) }),
  run: async ({ library, operator, installation, outbox }, { folder }): Promise<SheetsImportAnswer> => {
    const sheets = await readSheetFolder(folder)
    if (!sheets.ok) return { refusal: sheets.refusal }
    const done = await importSheets(library, operator, { sheets: sheets.value, samplesAllowed: installation.demonstration })
    await outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal }
  },
})

export type SheetsRemoveAnswer = { readonly languages: readonly string[] } | { readonly refusal: RemoveSheetRefusal }

export const sheetsRemove = operation({
  name: 'sheets-remove',
  input: z.object({ place: z.int() }),
  run: async ({ library, operator, outbox }, { place }): Promise<SheetsRemoveAnswer> => {
    const done = await removeSheet(library, operator, { place })
    await outbox.drain()
    return done.ok ? done.value : { refusal: done.refusal }
  },
})

export type SheetsListAnswer = { readonly sheets: readonly SheetListing[] }

export const sheetsList = operation({
  name: 'sheets-list',
  input: z.object({ language: z.string() }),
  run: async ({ library, operator }, { language }): Promise<SheetsListAnswer> => ({ sheets: (await listSheets(library, operator, { language })).value }),
})
