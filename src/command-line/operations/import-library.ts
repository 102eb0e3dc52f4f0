import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute } from 'node:path'
import { z } from 'zod'
import { importCatalogue, importFiles, NO_FILES, parseCatalogue, withOutcome, type CatalogueRefusal, type FileOutcome, type ImportTotals } from '#library'
import type { House } from '../house.ts'
import { operation, type Event } from '../operation.ts'

/** `refusal`: the catalogue as a whole could not be read, and no row was taken in. `left`: files not come to, because a signal ended the work. */
export type ImportAnswer = { readonly totals: ImportTotals; readonly ignoredColumns: readonly string[]; readonly left?: number; readonly refusal?: CatalogueRefusal | { readonly kind: 'catalogue-unreadable'; readonly code: string } }

const path = z.string().refine(isAbsolute)

export const addFiles = operation({
  name: 'library-add',
  input: z.object({ paths: z.array(path).min(1), publish: z.boolean() }),
  run: (house, input, emit: (event: Event<FileOutcome>) => void, signal): Promise<ImportAnswer> =>
    report(house, importFiles(house.library, house.operator, input), input.paths.length, emit, signal),
})

export const importFromCatalogue = operation({
  name: 'library-import',
  input: z.object({ catalogue: path, publish: z.boolean() }),
  run: async (house, { catalogue, publish }, emit: (event: Event<FileOutcome>) => void, signal): Promise<ImportAnswer> => {
    const bytes = await readWhole(catalogue)
    if (typeof bytes === 'string') return { totals: NO_FILES, ignoredColumns: [], refusal: { kind: 'catalogue-unreadable', code: bytes } }
    const parsed = parseCatalogue(bytes)
    if (!parsed.ok) return { totals: NO_FILES, ignoredColumns: [], refusal: parsed.refusal }
    const { rows, ignoredColumns } = parsed.value
    const outcomes = importCatalogue(house.library, house.operator, { rows, folder: dirname(catalogue), publish })
    return { ...(await report(house, outcomes, rows.length, emit, signal)), ignoredColumns }
  },
})

const readWhole = async (file: string): Promise<Uint8Array | string> => {
  try {
    return await readFile(file)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return String(fault.code)
    throw fault
  }
}

const report = async (
  house: House,
  outcomes: AsyncGenerator<FileOutcome>,
  total: number,
  emit: (event: Event<FileOutcome>) => void,
  signal: AbortSignal,
): Promise<ImportAnswer> => {
  let totals = NO_FILES
  let done = 0
  for await (const line of untilAborted(outcomes, signal)) {
    totals = withOutcome(totals, line)
    emit({ kind: 'line', line })
    emit({ kind: 'progress', done: ++done, total, unit: 'files' })
  }
  // What was just imported is found by the next search.
  await house.outbox.drain()
  return { totals, ignoredColumns: [], ...(done < total && { left: total - done }) }
}

/** Ends when nobody listens any more, also in the middle of a long file: what has been taken in stays, the rest is left. */
async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>()
  signal.addEventListener('abort', () => resolve(undefined), { once: true })
  while (!signal.aborted) {
    const next = source.next()
    // Heard below, unless the wish to end comes first: then its fault concerns nobody.
    next.catch(() => {})
    const step = await Promise.race([next, aborted])
    if (step === undefined || step.done === true) return
    yield step.value
  }
}
