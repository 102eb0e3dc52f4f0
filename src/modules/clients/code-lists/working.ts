import type { CodeList } from './code-list.ts'

/** Lists of the daily work, of the rights desk, and of an organisation's books. */
export const WORKING_LISTS = {
  'flag-kinds': { version: 1, codes: [{ code: 'danger' }, { code: 'suicide' }, { code: 'child-at-risk' }, { code: 'missing' }, { code: 'health' }, { code: 'perpetrator-near' }, { code: 'perpetrator-or-tester' }, { code: 'other' }] },
  'attachment-kinds': { version: 1, codes: [{ code: 'identity-paper' }, { code: 'decision' }, { code: 'medical' }, { code: 'contract-or-wages' }, { code: 'consent' }, { code: 'picture' }, { code: 'message' }, { code: 'other' }] },
  'custody-steps': { version: 1, codes: [{ code: 'received' }, { code: 'copied' }, { code: 'handed-over' }, { code: 'given-back' }, { code: 'destroyed' }] },
  rights: { version: 1, codes: [{ code: 'see' }, { code: 'copy' }, { code: 'correct' }, { code: 'restrict' }, { code: 'object' }, { code: 'erase' }, { code: 'port' }] },
  requesters: { version: 1, codes: [{ code: 'client' }, { code: 'parent' }, { code: 'partner' }, { code: 'lawyer' }, { code: 'other' }] },
  mandates: { version: 1, codes: [{ code: 'not-checked' }, { code: 'verified' }, { code: 'not-valid' }] },
  'rights-outcomes': { version: 1, codes: [{ code: 'done' }, { code: 'partly' }, { code: 'restricted-until' }, { code: 'refused' }] },
  'book-sorts': { version: 1, codes: [{ code: 'interpreters' }, { code: 'own-forms' }, { code: 'authority-requests' }, { code: 'notifications' }, { code: 'imports' }, { code: 'duties' }, { code: 'breaches' }, { code: 'lawyer-notes' }, { code: 'retention' }] },
  'own-types': { version: 1, codes: [{ code: 'line' }, { code: 'text' }, { code: 'yes-no' }, { code: 'number' }, { code: 'date' }, { code: 'choice' }, { code: 'choices' }, { code: 'country' }, { code: 'language' }] },
  given: { version: 1, codes: [{ code: 'nothing' }, { code: 'part' }, { code: 'all' }] },
  // A loss of secrecy, of rightness, or of use (Regulation (EU) 2016/679, art. 4 (12)).
  'breach-kinds': { version: 1, codes: [{ code: 'seen' }, { code: 'changed' }, { code: 'lost' }] },
  // Arts. 33 (1) and 34 (1): none to speak of, some, a high one.
  'breach-risks': { version: 1, codes: [{ code: 'unlikely' }, { code: 'some' }, { code: 'high' }] },
  // The bands in which the Counter-Trafficking Data Collaborative publishes.
  'age-bands': {
    version: 1,
    codes: [{ code: '0-8' }, { code: '9-17' }, { code: '18-20' }, { code: '21-23' }, { code: '24-26' }, { code: '27-29' }, { code: '30-38' }, { code: '39-47' }, { code: '48-plus' }],
  },
} as const satisfies Record<string, CodeList>
