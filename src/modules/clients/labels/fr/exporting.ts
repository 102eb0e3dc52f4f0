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
      purpose: { label: consent.fields.purpose.label, why: 'Ce qui est sorti dans un but ne sert pas à un autre.' },
      ground: { label: disclosure.fields.ground.label, why: 'Rien ne sort sans fondement.' },
      recipient: consent.fields.recipient,
      format: { label: 'Format', why: 'Pour savoir avec quoi l’ouvrir.' },
      details: { label: 'Ce qui est parti avec', why: 'Sans cela, un export ne nomme personne.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Travail de l’organisation elle-même', 'own-move': 'Conservation, ou autre système de l’organisation', 'own-copy': 'Copie pour la personne', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Mission propre de l’organisation', 'person-asks': 'La personne l’a demandé', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Fichier chiffré (age)' },
  'export-details': {
    names, birth: 'Jour de naissance', contact, places: 'Noms de lieux', words: 'Notes et autres textes libres', others: 'Ce qui concerne d’autres personnes', narratives, attachments,
  },
}
