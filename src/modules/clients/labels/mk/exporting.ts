import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Извоз',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'Изнесеното за една цел не се користи за друга.' },
      ground: { label: disclosure.fields.ground.label, why: 'Ништо не се изнесува без основ.' },
      recipient: consent.fields.recipient,
      format: { label: 'Формат', why: 'За да се знае со што се отвора.' },
      details: { label: 'Што е вклучено', why: 'Без овие податоци извозот не именува никого.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Сопствена работа на организацијата', 'own-move': 'Чување или друг систем на организацијата', 'own-copy': 'Копија за лицето', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Сопствена задача на организацијата', 'person-asks': 'На барање на лицето', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Шифрирана датотека (age)' },
  'export-details': {
    names, birth: 'Ден на раѓање', contact, places: 'Имиња на места', words: 'Белешки и друг слободен текст', others: 'Она што се однесува на други', narratives, attachments,
  },
}
