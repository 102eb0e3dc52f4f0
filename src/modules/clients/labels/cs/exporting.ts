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
      purpose: { label: consent.fields.purpose.label, why: 'Co bylo vydáno k jednomu účelu, neslouží k jinému.' },
      ground: { label: disclosure.fields.ground.label, why: 'Bez právního důvodu nic neodchází.' },
      recipient: consent.fields.recipient,
      format: { label: 'Formát', why: 'Aby bylo jasné, čím to otevřít.' },
      details: { label: 'Co bylo přiloženo', why: 'Bez těchto údajů export nikoho nejmenuje.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Vlastní práce organizace', 'own-move': 'Úschova nebo jiný systém organizace', 'own-copy': 'Kopie pro tuto osobu', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Vlastní úkol organizace', 'person-asks': 'Na žádost této osoby', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Zašifrovaný soubor (age)' },
  'export-details': {
    names, birth: 'Den narození', contact, places: 'Názvy míst', words: 'Poznámky a jiná volná slova', others: 'Co se týká druhých', narratives, attachments,
  },
}
