import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Export',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'What left for one purpose is not used for another.' },
      ground: { label: disclosure.fields.ground.label, why: 'Nothing leaves without a ground.' },
      recipient: consent.fields.recipient,
      format: { label: 'Format', why: 'To know what opens it.' },
      details: { label: 'What went with it', why: 'Without these an export names nobody.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Work of the organisation itself', 'own-move': 'Safekeeping, or another system of the organisation', 'own-copy': 'Copy for the person', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'The organisation’s own task', 'person-asks': 'The person asked for it', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Encrypted file (age)' },
  'export-details': {
    names, birth: 'Day of birth', contact, places: 'Names of places', words: 'Notes and other free words', others: 'What is about others', narratives, attachments,
  },
}
