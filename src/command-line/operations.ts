import type { z } from 'zod'
import type { Operation } from './operation.ts'
import { authority } from './operations/authority.ts'
import { backup } from './operations/backup.ts'
import { describe } from './operations/describe.ts'
import { doctor } from './operations/doctor.ts'
import { addFiles, importFromCatalogue } from './operations/import-library.ts'
import { listNetwork, takeInNetwork } from './operations/network.ts'
import { checkNow, exportBags, history, importBag, repair } from './operations/preservation.ts'
import { publication } from './operations/publication.ts'
import { redact } from './operations/redact.ts'
import { reindex } from './operations/reindex.ts'
import { search } from './operations/search.ts'
import { servicesImport, servicesList, servicesWithdraw } from './operations/services.ts'
import { sheetsImport, sheetsList, sheetsRemove } from './operations/sheets.ts'
import { thesaurusExport, thesaurusImport } from './operations/thesaurus.ts'

type AnyOperation = Operation<z.ZodType, unknown, unknown>

/** Everything the command line can ask of a running server. */
// Each operation checks its own input before it runs, so its narrower type is safe to forget here.
export const OPERATIONS = [addFiles, importFromCatalogue, search, publication, describe, redact, authority, reindex, checkNow, repair, history, exportBags, importBag, takeInNetwork, listNetwork, backup, doctor, servicesImport, servicesList, servicesWithdraw, sheetsImport, sheetsList, sheetsRemove, thesaurusImport, thesaurusExport] as unknown as readonly AnyOperation[]
