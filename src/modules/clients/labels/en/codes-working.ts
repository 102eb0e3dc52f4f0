import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Danger', suicide: 'Suicide or self-harm', 'child-at-risk': 'A child at risk', missing: 'Missing', health: 'Health', 'perpetrator-near': 'Alleged perpetrator near',
    'perpetrator-or-tester': 'May be a perpetrator or a tester', other: 'Other',
  },
  'attachment-kinds': {
    'identity-paper': 'Identity paper', decision: 'Decision or letter', medical: 'Medical paper', 'contract-or-wages': 'Contract or wages', consent: 'Signed consent', picture: 'Picture', message: 'Message', other: 'Other',
  },
  'custody-steps': { received: 'Received', copied: 'Copied', 'handed-over': 'Handed over', 'given-back': 'Given back', destroyed: 'Destroyed' },
  rights: { see: 'See the file', copy: 'Have a copy', correct: 'Correct it', restrict: 'Restrict its use', object: 'Object to a use', erase: 'Erase it', port: 'Take the data elsewhere' },
  requesters: { client: 'The client', parent: 'A parent', partner: 'A partner', lawyer: 'A lawyer', other: 'Somebody else' },
  mandates: { 'not-checked': 'Not checked yet', verified: 'Checked and valid', 'not-valid': 'Not valid' },
  'rights-outcomes': { done: 'Done', partly: 'Done in part', 'restricted-until': 'Restricted until', refused: 'Refused' },
  'book-sorts': { interpreters: 'Interpreters', 'own-forms': 'Own forms', 'authority-requests': 'Requests by authorities', notifications: 'Notifications', imports: 'Imports', duties: 'Duties to report', breaches: 'Breaches of data', 'lawyer-notes': 'Lawyer’s notes', retention: 'Retention' },
  'own-types': {
    line: 'A line', text: 'A text', 'yes-no': 'Yes or no', number: 'A number', date: 'A date', choice: 'One choice', choices: 'Several choices', country: 'A country', language: 'A language',
  },
  given: { nothing: 'Nothing', part: 'A part', all: 'Everything asked for' },
  'breach-kinds': { seen: 'Seen by somebody who should not have', changed: 'Changed', lost: 'Lost or out of reach' },
  'breach-risks': { unlikely: 'None to speak of', some: 'Some risk', high: 'A high risk' },
  'age-bands': {
    '0-8': '0 to 8', '9-17': '9 to 17', '18-20': '18 to 20', '21-23': '21 to 23', '24-26': '24 to 26', '27-29': '27 to 29', '30-38': '30 to 38', '39-47': '39 to 47', '48-plus': '48 or older',
  },
}
