import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Експорт',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'Изнесеното за една цел не се ползва за друга.' },
      ground: { label: disclosure.fields.ground.label, why: 'Нищо не се изнася без основание.' },
      recipient: consent.fields.recipient,
      format: { label: 'Формат', why: 'За да се знае с какво се отваря.' },
      details: { label: 'Какво е включено', why: 'Без тези данни експортът не назовава никого.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Собствена работа на организацията', 'own-move': 'Съхранение или друга система на организацията', 'own-copy': 'Копие за човека', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Собствена задача на организацията', 'person-asks': 'По искане на човека', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Шифрован файл (age)' },
  'export-details': {
    names, birth: 'Ден на раждане', contact, places: 'Имена на места', words: 'Бележки и друг свободен текст', others: 'Това, което засяга други хора', narratives, attachments,
  },
}
