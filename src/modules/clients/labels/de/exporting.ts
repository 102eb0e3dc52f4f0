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
      purpose: { label: consent.fields.purpose.label, why: 'Was für einen Zweck hinausging, wird nicht für einen anderen genutzt.' },
      ground: { label: disclosure.fields.ground.label, why: 'Ohne Grundlage geht nichts hinaus.' },
      recipient: consent.fields.recipient,
      format: { label: 'Format', why: 'Um zu wissen, womit es sich öffnen lässt.' },
      details: { label: 'Was mitging', why: 'Ohne diese Angaben nennt ein Export niemanden.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Eigene Arbeit der Organisation', 'own-move': 'Sicherung oder ein anderes System der Organisation', 'own-copy': 'Kopie für die Person', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Eigene Aufgabe der Organisation', 'person-asks': 'Die Person hat darum gebeten', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Verschlüsselte Datei (age)' },
  'export-details': {
    names, birth: 'Tag der Geburt', contact, places: 'Namen von Orten', words: 'Notizen und andere freie Worte', others: 'Was andere betrifft', narratives, attachments,
  },
}
