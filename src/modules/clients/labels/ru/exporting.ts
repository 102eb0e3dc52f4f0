import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Выгрузка',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'Переданное для одной цели не используется для другой.' },
      ground: { label: disclosure.fields.ground.label, why: 'Без основания ничего не передаётся.' },
      recipient: consent.fields.recipient,
      format: { label: 'Формат', why: 'Чтобы знать, чем это открыть.' },
      details: { label: 'Что вошло', why: 'Без этих данных выгрузка никого не называет.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Собственная работа организации', 'own-move': 'Хранение или другая система организации', 'own-copy': 'Копия для самого человека', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Собственная задача организации', 'person-asks': 'По просьбе самого человека', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Зашифрованный файл (age)' },
  'export-details': {
    names, birth: 'День рождения', contact, places: 'Названия мест', words: 'Заметки и другой свободный текст', others: 'То, что касается других', narratives, attachments,
  },
}
