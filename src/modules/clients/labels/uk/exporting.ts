import type { EXPORTING_LISTS } from '../../code-lists/exporting.ts'
import type { CodesOf, LabelsOf } from '../labels.ts'
import { consentCodes } from './codes-consent.ts'
import { consent as said } from './consent.ts'

// What consent and export have in common is called the same.
const { consent, disclosure } = said
const { name: names, contact, story: narratives, documents: attachments } = consentCodes['consent-scope']

export const exporting: LabelsOf<'export-made'> = {
  'export-made': {
    label: 'Вивантаження',
    fields: {
      on: disclosure.fields.on,
      purpose: { label: consent.fields.purpose.label, why: 'Передане для однієї мети не використовують для іншої.' },
      ground: { label: disclosure.fields.ground.label, why: 'Без підстави нічого не передають.' },
      recipient: consent.fields.recipient,
      format: { label: 'Формат', why: 'Щоб знати, чим це відкрити.' },
      details: { label: 'Що увійшло', why: 'Без цих даних вивантаження нікого не називає.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Власна робота організації', 'own-move': 'Зберігання або інша система організації', 'own-copy': 'Копія для самої людини', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Власне завдання організації', 'person-asks': 'На прохання самої людини', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Зашифрований файл (age)' },
  'export-details': {
    names, birth: 'День народження', contact, places: 'Назви місць', words: 'Нотатки та інший вільний текст', others: 'Те, що стосується інших', narratives, attachments,
  },
}
