import { createReadStream } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import { z } from 'zod'
import {
  checkLibrary, exportLibrary, importBags, readHistory, repairFile,
  type BagOutcome, type BagTotals, type CheckFinding, type CheckSummary, type ExportRefusal, type ExportSummary, type FileHistory, type ImportBagRefusal, type RepairRefusal,
} from '#library'
import { operation, type Event } from '../operation.ts'

const path = z.string().refine(isAbsolute)

export type CheckAnswer = { readonly summary: CheckSummary } | { readonly refusal: 'not-allowed' }

export const checkNow = operation({
  name: 'library-check',
  input: z.object({ sweep: z.boolean() }),
  run: async (house, { sweep }, emit: (event: Event<CheckFinding>) => void, signal): Promise<CheckAnswer> => {
    // What was released a moment ago is not taken for something left behind.
    await house.outbox.drain()
    const checked = await checkLibrary(house.library, house.operator, {
      sweep, signal,
      onFinding: (line) => emit({ kind: 'line', line }),
      report: (done, total) => emit({ kind: 'progress', done, total, unit: 'files' }),
    })
    return checked.ok ? { summary: checked.value } : { refusal: checked.refusal.kind }
  },
})

export type RepairAnswer = { readonly file: string; readonly repaired: boolean } | { readonly file: string; readonly refusal: RepairRefusal }

export const repair = operation({
  name: 'library-repair',
  input: z.object({ paths: z.array(path).min(1) }),
  run: async (house, { paths }, emit: (event: Event<RepairAnswer>) => void, signal): Promise<{ readonly failed: number }> => {
    let failed = 0
    for (const file of paths) {
      if (signal.aborted) break
      const done = await repairFile(house.library, house.operator, { name: basename(file), open: () => createReadStream(file) })
      if (!done.ok) failed++
      emit({ kind: 'line', line: done.ok ? { file, repaired: done.value.repaired } : { file, refusal: done.refusal } })
    }
    return { failed }
  },
})

export type HistoryAnswer = { readonly number: number; readonly events: FileHistory['events']; readonly premis: string } | { readonly refusal: 'not-allowed' | 'document-not-found' }

export const history = operation({
  name: 'library-history',
  input: z.object({ number: z.number().int().positive() }),
  run: async (house, input): Promise<HistoryAnswer> => {
    const read = await readHistory(house.library, house.operator, input)
    return read.ok ? read.value : { refusal: read.refusal.kind }
  },
})

export type ExportAnswer = { readonly summary: ExportSummary } | { readonly refusal: ExportRefusal }

export const exportBags = operation({
  name: 'library-export',
  input: z.object({ folder: path, each: z.boolean() }),
  run: async (house, input, emit: (event: Event<never>) => void, signal): Promise<ExportAnswer> => {
    const done = await exportLibrary(house.library, house.operator, { ...input, signal, report: (count, total) => emit({ kind: 'progress', done: count, total, unit: 'documents' }) })
    return done.ok ? { summary: done.value } : { refusal: done.refusal }
  },
})

export type ImportBagAnswer = { readonly totals: BagTotals } | { readonly refusal: ImportBagRefusal }

export const importBag = operation({
  name: 'library-import-bag',
  input: z.object({ folder: path }),
  run: async (house, { folder }, emit: (event: Event<BagOutcome>) => void, signal): Promise<ImportBagAnswer> => {
    const done = await importBags(house.library, house.operator, {
      folder, signal,
      onOutcome: (line) => emit({ kind: 'line', line }),
      report: (count, total, unit) => emit({ kind: 'progress', done: count, total, unit }),
    })
    // What was just taken in is found by the next search.
    await house.outbox.drain()
    return done.ok ? { totals: done.value } : { refusal: done.refusal }
  },
})
