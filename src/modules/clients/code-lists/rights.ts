import type { CodeList } from './code-list.ts'

/** Lists of the rights desk, and of how long files are kept. */
export const RIGHTS_LISTS = {
  // What may hold an answer back for a time: GDPR 18 and 23, and what a member's country adds.
  'restriction-grounds': { version: 1, codes: [{ code: 'law' }, { code: 'claim' }] },
  'copy-ways': { version: 1, codes: [{ code: 'read-here' }, { code: 'paper' }, { code: 'sealed-file' }, { code: 'plain-file' }] },
  'retention-decisions': { version: 1, codes: [{ code: 'keep-longer' }, { code: 'ask-person' }, { code: 'erase' }, { code: 'work-ended' }] },
} as const satisfies Record<string, CodeList>
