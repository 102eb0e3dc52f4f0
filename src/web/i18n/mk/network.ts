import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Мрежата',
  lead: 'Независни организации што ги поддржуваат лицата погодени од трговијата со луѓе. Секоја работи под свое име и на своја одговорност.',
  empty: 'Сè уште не е внесена ниту една организација.',
  kinds: {
    secretariat: 'Секретаријат',
    member: 'Членови',
    'platform-ngo': 'Платформа на НВО',
    associate: 'Придружни организации',
  },
  kind: {
    secretariat: 'Секретаријат',
    member: 'Организација членка',
    'platform-ngo': 'Организација од Платформата на НВО',
    associate: 'Придружна организација',
  },
  platformText: 'Организации што на секои две години се среќаваат со членовите за да ја споредат својата практика и да дејствуваат заедно.',
  role: 'Во мрежата',
  country: 'Земја',
  city: 'Град',
  languages: 'Јазици',
  since: 'Од',
  ownName: 'Сопствено име',
  aboutIn: (language: string) => `Овој текст е на ${language}.`,
  noText: 'Тука сè уште нема текст за оваа организација.',
  reach: 'Како да стапите во контакт со неа',
  documents: 'Нејзини документи',
  seeDocuments: 'Документи што таа ги напишала или објавила',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Каде сте сега?',
  lead: 'Изберете ја земјата во која сте. Ќе видите броеви на кои можете да се јавите, места каде што помагаат и организациите од мрежата таму.',
  guess: 'Не нагаѓаме каде сте според вашиот јазик или вашата интернет-врска.',
  help: 'Телефонски броеви за помош',
  services: 'Места каде што помагаат',
  none: 'Тука сè уште нема проверен број за оваа земја. Подобро ниеден број отколку погрешен.',
  noneServices: 'Тука сè уште нема проверена услуга во оваа земја.',
  kinds: {
    emergency: 'Итен телефон',
    helpline: 'СОС телефон',
    counselling: 'Советување',
    shelter: 'Безбедно место за престој',
    legal: 'Правна помош',
    medical: 'Медицинска помош',
    other: 'Друга помош',
  },
  call: (number: string) => `Јавете се на ${number}`,
  hours: 'Работно време',
  allHours: 'дење и ноќе',
  cost: 'Цена',
  costs: { free: 'бесплатно', local: 'како локален повик', charged: 'поскапо од локален повик', unknown: 'не се знае' },
  languages: 'Јазици',
  onBill: 'На телефонската сметка',
  onBills: { yes: 'бројот се гледа', no: 'бројот не се гледа', unknown: 'не се знае' },
  told: 'Полиција или служби за миграција',
  tolds: { yes: 'може да дознаат за повикот', no: 'не дознаваат за повикот', unknown: 'не се знае дали дознаваат' },
  city: 'Град',
  website: 'Веб-страница',
  checked: (parts: { readonly owner: string; readonly date: string; readonly until: string }) => `Проверено на ${parts.date} (важи до ${parts.until}). Проверката ја направи: ${parts.owner}.`,
  source: 'Извор:',
  sample: 'Пример: овој број не е вистински.',
  sampleService: 'Пример: оваа услуга не е вистинска.',
  organisations: 'Организации од мрежата',
  noOrganisations: 'Тука не е внесена организација од мрежата за оваа земја.',
  documents: 'Документи',
  seeDocuments: count({ one: '# документ за оваа земја', other: '# документи за оваа земја' }),
  noDocuments: 'За оваа земја сè уште нема документи.',
  another: 'Друга земја',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Корисно е да знаете',
  /** The title that the browser's history keeps. */
  place: (place: string) => `Корисно е да знаете ${place}`,
  lead: 'Кратки текстови на разбирлив јазик. Прочитајте ги за себе или за некој близок.',
  empty: 'Тука сè уште нема текстови.',
  sample: 'Ова е примерок. Правник од соодветната земја мора да го провери пред некој да се потпре на него.',
  checked: (parts: { readonly by: string; readonly date: string }) => `На ${parts.date} текстот е проверен од ${parts.by}.`,
  onlyIn: (language: string) => `Овој текст сè уште не е преведен на вашиот јазик. Тој е на ${language}.`,
  where: 'Каде сте сега? Броеви и места за помош',
  file: 'Овој текст како датотека',
  otherLanguages: 'На други јазици',
  others: 'Уште за читање',
  history: 'Вашиот прелистувач може и понатаму да ја прикажува оваа страница во историјата.',
  historyHow: 'За да ја избришете, отворете го менито на прелистувачот, изберете „Историја“ и избришете ја оваа страница и другите страници од овој сајт. Ако избришете сè, тоа може да му изгледа чудно на некој што проверува. Или отворајте вакви страници во приватен прозорец.',
}
