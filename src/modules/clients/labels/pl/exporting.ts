import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Eksport',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'To, co przekazano w jednym celu, nie służy innemu.' },
      ground: { label: disclosure.fields.ground.label, why: 'Bez podstawy nic nie wychodzi na zewnątrz.' },
      recipient: consent.fields.recipient,
      format: { label: 'Format', why: 'Żeby wiedzieć, czym to otworzyć.' },
      details: { label: 'Co zostało dołączone', why: 'Bez tego eksport nikogo nie wskazuje.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Własna praca organizacji', 'own-move': 'Przechowanie lub inny system organizacji', 'own-copy': 'Kopia dla tej osoby', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Własne zadanie organizacji', 'person-asks': 'Na prośbę tej osoby', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Plik zaszyfrowany (age)' },
  'export-details': {
    names, birth: 'Dzień urodzenia', contact, places: 'Nazwy miejsc', words: 'Notatki i inne wolne słowa', others: 'To, co dotyczy innych', narratives, attachments,
  },
}
