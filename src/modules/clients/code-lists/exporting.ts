import type { CodeList } from './code-list.ts'
import { CONSENT_LISTS } from './consent.ts'

/** Lists of exports. The purposes of consent come first, by the same codes: nothing leaves for them without it. The others have a ground of their own. */
export const EXPORTING_LISTS = {
  'export-purposes': { version: 1, codes: [...CONSENT_LISTS['consent-purposes'].codes, { code: 'own-work' }, { code: 'own-move' }, { code: 'own-copy' }, { code: 'disclosure' }] },
  'export-grounds': { version: 1, codes: [{ code: 'consent' }, { code: 'own-work' }, { code: 'person-asks' }, { code: 'disclosure' }] },
  'export-formats': { version: 1, codes: [{ code: 'htcds-csv' }, { code: 'htcds-json' }, { code: 'xlsx' }, { code: 'age' }] },
  'export-details': { version: 1, codes: [{ code: 'names' }, { code: 'birth' }, { code: 'contact' }, { code: 'places' }, { code: 'words' }, { code: 'others' }, { code: 'narratives' }, { code: 'attachments' }] },
} as const satisfies Record<string, CodeList>
