import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '#kernel'
import { importCatalogue, parseCatalogue } from '#library'
import { importNetwork } from '#network'
import { importSheets, readSheetFolder } from '#publishing'
import { importServices } from '#services'
import type { Roof } from '#command-line'

/** Loads the network of the samples, its services, sheets and documents. Doing so again changes nothing; what is refused, as by a clock that is wrong, is said and left out. */
export const loadSamples = async ({ library, operator, outbox }: Parameters<Roof['loadDemonstration']>[0], folder: string): Promise<void> => {
  const say = (done: Result<unknown, { readonly kind: string }>): void => {
    if (!done.ok) library.log.warn('demonstration.sample-refused', { reason: done.refusal.kind })
  }
  say(await importNetwork(library, operator, { path: join(folder, 'network') }))
  say(await importServices(library, operator, { file: JSON.parse(readFileSync(join(folder, 'services.json'), 'utf8')), samplesAllowed: true }))
  const sheets = await readSheetFolder(folder)
  say(sheets.ok ? await importSheets(library, operator, { sheets: sheets.value, samplesAllowed: true }) : sheets)
  const catalogue = parseCatalogue(readFileSync(join(folder, 'catalogue.csv')))
  if (!catalogue.ok) return say(catalogue)
  for await (const outcome of importCatalogue(library, operator, { rows: catalogue.value.rows, folder, publish: true })) {
    if (outcome.status === 'failed') library.log.warn('demonstration.sample-failed', { reason: outcome.reason ?? undefined, line: outcome.line })
  }
  await outbox.drain()
}
