import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Мрежата',
  lead: 'Независими организации, които подкрепят хората, пострадали от трафик. Всяка работи от свое име и на своя отговорност.',
  empty: 'Още не е въведена нито една организация.',
  kinds: {
    secretariat: 'Секретариат',
    member: 'Членове',
    'platform-ngo': 'Платформа на НПО',
    associate: 'Асоциирани организации',
  },
  kind: {
    secretariat: 'Секретариат',
    member: 'Организация член',
    'platform-ngo': 'Организация от Платформата на НПО',
    associate: 'Асоциирана организация',
  },
  platformText: 'Организации, които на всеки две години се срещат с членовете, за да сравнят практиката си и да действат заедно.',
  role: 'В мрежата',
  country: 'Държава',
  city: 'Град',
  languages: 'Езици',
  since: 'От',
  ownName: 'Собствено име',
  aboutIn: (language: string) => `Този текст е на ${language}.`,
  noText: 'Тук още няма текст за тази организация.',
  reach: 'Как да се свържете с нея',
  documents: 'Нейните документи',
  seeDocuments: 'Документи, които тя е написала или издала',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Къде се намирате сега?',
  lead: 'Изберете държавата, в която се намирате. Ще видите телефони, на които да се обадите, места, където помагат, и организациите от мрежата там.',
  guess: 'Не гадаем къде сте по езика или по интернет връзката ви.',
  help: 'Телефони за помощ',
  services: 'Места, където помагат',
  none: 'Тук още няма проверен телефон за тази държава. По-добре никакъв номер, отколкото грешен.',
  noneServices: 'Тук още няма проверена услуга в тази държава.',
  kinds: {
    emergency: 'Спешен телефон',
    helpline: 'Гореща линия',
    counselling: 'Консултиране',
    shelter: 'Безопасно място за живеене',
    legal: 'Правна помощ',
    medical: 'Медицинска помощ',
    other: 'Друга помощ',
  },
  call: (number: string) => `Обадете се на ${number}`,
  hours: 'Работно време',
  allHours: 'денонощно',
  cost: 'Цена',
  costs: { free: 'безплатно', local: 'колкото местен разговор', charged: 'по-скъпо от местен разговор', unknown: 'не се знае' },
  languages: 'Езици',
  onBill: 'В телефонната сметка',
  onBills: { yes: 'номерът се вижда', no: 'номерът не се вижда', unknown: 'не се знае' },
  told: 'Полиция или миграционни власти',
  tolds: { yes: 'може да научат за обаждането', no: 'не научават за обаждането', unknown: 'не се знае дали научават' },
  city: 'Град',
  website: 'Уебсайт',
  checked: (parts: { readonly owner: string; readonly date: string; readonly until: string }) => `Проверено на ${parts.date} (важи до ${parts.until}). Проверката направи: ${parts.owner}.`,
  source: 'Източник:',
  sample: 'Пример: този номер не е истински.',
  sampleService: 'Пример: тази услуга не е истинска.',
  organisations: 'Организации от мрежата',
  noOrganisations: 'Тук не е въведена организация от мрежата за тази държава.',
  documents: 'Документи',
  seeDocuments: count({ one: '# документ за тази държава', other: '# документа за тази държава' }),
  noDocuments: 'За тази държава още няма документи.',
  another: 'Друга държава',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Полезно да знаете',
  /** The title that the browser's history keeps. */
  place: (place: string) => `Полезно да знаете ${place}`,
  lead: 'Кратки текстове на разбираем език. Прочетете ги за себе си или за близък човек.',
  empty: 'Тук още няма текстове.',
  sample: 'Това е примерен текст. Юрист от съответната държава трябва да го провери, преди някой да разчита на него.',
  checked: (parts: { readonly by: string; readonly date: string }) => `На ${parts.date} текстът е проверен от ${parts.by}.`,
  onlyIn: (language: string) => `Този текст още не е преведен на вашия език. Той е на ${language}.`,
  where: 'Къде се намирате сега? Телефони и места за помощ',
  file: 'Този текст като файл',
  otherLanguages: 'На други езици',
  others: 'Още за четене',
  history: 'Вашият браузър може още да показва тази страница в историята си.',
  historyHow: 'За да я изтриете, отворете менюто на браузъра, изберете „История“ и изтрийте тази страница и другите страници от този сайт. Ако изтриете всичко, това може да се стори странно на някого, който проверява. Или отваряйте такива страници в частен прозорец (инкогнито).',
}
