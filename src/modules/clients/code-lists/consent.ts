import type { CodeList } from './code-list.ts'

/** Lists of consent, of disclosure on another ground, and of what must be reported. Consent is asked only for what may be refused without losing help. */
export const CONSENT_LISTS = {
  'consent-purposes': {
    version: 1,
    codes: [{ code: 'referral' }, { code: 'steps-with-authorities' }, { code: 'contact-family' }, { code: 'safe-return' }, { code: 'transfer-abroad' }, { code: 'interpreter' }, { code: 'story-or-picture' }, { code: 'research' }, { code: 'other' }],
  },
  'consent-scope': {
    version: 1,
    codes: [
      { code: 'card' }, { code: 'name' }, { code: 'birth' }, { code: 'citizenship' }, { code: 'contact' }, { code: 'household' }, { code: 'health' }, { code: 'identification' }, { code: 'what-happened' },
      { code: 'story' }, { code: 'documents' },
    ],
  },
  'consent-ways': { version: 1, codes: [{ code: 'signed' }, { code: 'spoken' }, { code: 'mark' }, { code: 'witness' }] },
  'consent-givers': { version: 1, codes: [{ code: 'client' }, { code: 'representative' }] },
  capacities: { version: 1, codes: [{ code: 'clear' }, { code: 'in-doubt' }] },
  'disclosure-grounds': { version: 1, codes: [{ code: 'danger-to-life' }, { code: 'child-protection' }, { code: 'court-order' }, { code: 'duty-by-law' }] },
  'duty-kinds': { version: 1, codes: [{ code: 'child-in-danger' }, { code: 'danger-to-life' }, { code: 'grave-crime' }, { code: 'trafficking' }, { code: 'court' }, { code: 'illness' }, { code: 'other' }] },
} as const satisfies Record<string, CodeList>
