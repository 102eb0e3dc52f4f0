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
      purpose: { label: consent.fields.purpose.label, why: 'Ce a ieșit pentru un scop nu se folosește pentru altul.' },
      ground: { label: disclosure.fields.ground.label, why: 'Nimic nu iese fără temei.' },
      recipient: consent.fields.recipient,
      format: { label: 'Format', why: 'Pentru a ști cu ce se deschide.' },
      details: { label: 'Ce a fost inclus', why: 'Fără acestea, un export nu numește pe nimeni.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Activitatea proprie a organizației', 'own-move': 'Păstrare sau alt sistem al organizației', 'own-copy': 'Copie pentru persoană', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Sarcina proprie a organizației', 'person-asks': 'Persoana a cerut acest lucru', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Fișier criptat (age)' },
  'export-details': {
    names, birth: 'Ziua nașterii', contact, places: 'Nume de locuri', words: 'Note și alte texte libere', others: 'Ce îi privește pe alții', narratives, attachments,
  },
}
