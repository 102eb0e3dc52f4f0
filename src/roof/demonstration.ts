import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, type Result } from '#kernel'
import { importCatalogue, parseCatalogue, type CatalogueLine } from '#library'
import { importNetwork } from '#network'
import { importSheets, readSheetFolder } from '#publishing'
import { dateSamples, importServices } from '#services'
import type { Roof } from '#command-line'
import { sealedBy } from './clients-of-today.ts'
import { loadDemonstrationClients } from './load-demonstration-clients.ts'
import { demonstrationStaff } from './demonstration-staff.ts'
import { demonstrationOrganisation } from './demonstration-vault.ts'
import { loadDemonstrationStaff } from './load-demonstration-staff.ts'
import { openAccounts } from './open-accounts.ts'

/** The folder of the samples, and the program that seals the invented clients. */
type Samples = { readonly folder: string; readonly sealer: string }

/** Words in a picture are long to recognise: nobody waits for them. */
const isScan = (row: CatalogueLine): boolean => 'columns' in row && /-scan\//.test(row.columns['file'] ?? '')

/**
 * Loads the network of the samples, its services, sheets and documents. Doing so again changes nothing, but for the days of the services, which
 * are those of the month; what is refused is said and left out. Returns once every document is there and all but the scans have been read; `rest` ends when those have been too.
 */
export const loadSamples: (house: Parameters<Roof['loadDemonstration']>[0], samples: Samples) => ReturnType<Roof['loadDemonstration']> = async (house, { folder, sealer }) => {
  const { library, operator, outbox } = house
  const say = (done: Result<unknown, { readonly kind: string }>): void => {
    if (!done.ok) library.log.warn('demonstration.sample-refused', { reason: done.refusal.kind })
  }
  say(await importNetwork(library, operator, { path: join(folder, 'network'), idOf: demonstrationOrganisation }))
  // Beside the documents, which are long to read.
  const people = openAccounts(house).then(async (accounts) => [...(await loadDemonstrationStaff(accounts, folder)), ...(await loadDemonstrationClients(house.envelopes, folder, new Set(demonstrationStaff(folder).map(({ organisation }) => organisation)), sealedBy(sealer)))])
  const services = dateSamples(JSON.parse(readFileSync(join(folder, 'services.json'), 'utf8')), library.clock)
  say(await importServices(library, operator, { file: services, samplesAllowed: true }))
  const sheets = await readSheetFolder(folder)
  say(sheets.ok ? await importSheets(library, operator, { sheets: sheets.value, samplesAllowed: true }) : sheets)
  const catalogue = parseCatalogue(readFileSync(join(folder, 'catalogue.csv')))
  if (!catalogue.ok) {
    say(catalogue)
    return { rest: Promise.resolve() }
  }
  // They stand last, and a row is taken in long before the outcome of the one before it is known.
  const { true: scans = [], false: texts = [] } = Object.groupBy(catalogue.value.rows, (row) => (isScan(row) ? 'true' : 'false'))
  const outcomes = importCatalogue(library, operator, { rows: [...texts, ...scans], folder, publish: true })
  const settle = async (rows: number): Promise<void> => {
    for (let row = 0; row < rows; row++) {
      const { value: outcome, done } = await outcomes.next()
      if (done !== true && outcome.status === 'failed') library.log.warn('demonstration.sample-failed', { reason: outcome.reason ?? undefined, line: outcome.line })
    }
    await outbox.drain()
  }
  await settle(texts.length)
  for (const refusal of await people) say(refuse(refusal))
  return { rest: settle(scans.length) }
}
