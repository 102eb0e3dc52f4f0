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
      purpose: { label: consent.fields.purpose.label, why: 'Перададзенае для адной мэты не выкарыстоўваецца для іншай.' },
      ground: { label: disclosure.fields.ground.label, why: 'Без падставы нічога не перадаецца.' },
      recipient: consent.fields.recipient,
      format: { label: 'Фармат', why: 'Каб ведаць, чым гэта адкрыць.' },
      details: { label: 'Што ўвайшло', why: 'Без гэтых даных выгрузка нікога не называе.' },
    },
  },
}

export const exportingCodes: CodesOf<keyof typeof EXPORTING_LISTS> = {
  'export-purposes': {
    ...consentCodes['consent-purposes'],
    'own-work': 'Уласная праца арганізацыі', 'own-move': 'Захоўванне або іншая сістэма арганізацыі', 'own-copy': 'Копія для самога чалавека', disclosure: disclosure.label,
  },
  'export-grounds': { consent: consent.label, 'own-work': 'Уласная задача арганізацыі', 'person-asks': 'На просьбу самога чалавека', disclosure: disclosure.label },
  'export-formats': { 'htcds-csv': 'HTCDS (CSV)', 'htcds-json': 'HTCDS (JSON)', xlsx: 'Excel (XLSX)', age: 'Зашыфраваны файл (age)' },
  'export-details': {
    names, birth: 'Дзень нараджэння', contact, places: 'Назвы месцаў', words: 'Нататкі і іншы вольны тэкст', others: 'Тое, што датычыцца іншых', narratives, attachments,
  },
}
