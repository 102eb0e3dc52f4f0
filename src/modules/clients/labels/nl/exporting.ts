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
      purpose: { label: consent.fields.purpose.label, why: 'Wat voor één doel is meegegeven, wordt niet voor een ander gebruikt.' },
      ground: { label: disclosure.fields.ground.label, why: 'Zonder grondslag gaat er niets naar buiten.' },
      recipient: consent.fields.recipient,
      format: { label: 'Formaat', why: 'Om te weten waarmee het te openen is.' },
      details: { label: 'Wat is meegegaan', why: 'Zonder deze gegevens noemt een export niemand.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Eigen werk van de organisatie', 'own-move': 'Veilige bewaring, of een ander systeem van de organisatie', 'own-copy': 'Kopie voor de cliënt', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Eigen taak van de organisatie', 'person-asks': 'De cliënt heeft erom gevraagd', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Versleuteld bestand (age)' },
  'export-details': {
    names, birth: 'Geboortedag', contact, places: 'Namen van plaatsen', words: 'Notities en andere vrije tekst', others: 'Wat over anderen gaat', narratives, attachments,
  },
}
