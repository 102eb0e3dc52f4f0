import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Към текста',
  leave: 'Бърз изход',
  /** A page that everyone visits. */
  leaveTo: 'https://bg.wikipedia.org/',
  library: 'Библиотека',
  subjects: 'Теми',
  countries: 'Държави',
  members: 'Мрежа',
  useful: 'Полезно',
  about: 'За колекцията',
  accessibility: 'Достъпност',
  privacyTitle: 'Поверителност',
  licence: 'Лиценз и изходен код',
  sections: 'Раздели на сайта',
  languages: 'Езици',
  /** Shown beside the name of the language in use. */
  language: 'Език',
  trail: 'Място на страницата в сайта',
  home: (name: string) => `${name}, начална страница`,
  demonstrationLabel: 'Демонстрация',
  demonstration: 'Това е демонстрация. Документите са примерни и тук никой не отговаря.',
  privacy: 'Без бисквитки, без скриптове, без броене на посетители. Това, което търсите, не се записва. Вашият браузър обаче може да запомни тази страница.',
  software: 'Сайтът работи с Waystation, свободен софтуер с лиценз AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Страници с резултати',
  previous: 'Предишна',
  next: 'Следваща',
  range: (from: string, to: string, total: string) => `${from}–${to} от ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Закони, доклади и насоки за трафика на хора и за правата на пострадалите. Търсете във всяка страница на всеки документ и четете без регистрация.',
  where: 'Къде се намирате сега?',
  whereText: 'Изберете държава, за да видите телефони за помощ и организации, които помагат там.',
  allCountries: 'Всички държави',
  useful: 'Полезно да знаете',
  usefulText: 'Кратки текстове на разбираем език, за вас или за близък човек.',
  browse: 'Разгледайте библиотеката',
  newest: 'Най-нови документи',
  all: count({ one: 'Вижте единствения документ', other: 'Всички # документа' }),
  emptyHeading: 'Библиотеката е още празна',
  empty: 'Тук още не е публикуван нито един документ. Моля, заповядайте по-късно.',
  network: 'Мрежата',
  networkText: 'Независими организации, които подкрепят хората, пострадали от трафик, всяка в своята държава.',
  allMembers: 'Всички организации в мрежата',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Тук още няма нищо',
  lead: 'Това е нова инсталация. Тя работи и е празна. Ето първите стъпки за човека, който се грижи за нея.',
  readers: 'Ако сте дошли да четете: моля, заповядайте по-късно.',
  steps: [
    { heading: 'Кажете кои сте', text: 'Въведете организациите от вашата мрежа от папка.' },
    { heading: 'Въведете документи', text: 'Достатъчна е папка с PDF файлове. Каталог във формат CSV добавя заглавия, дати и ключови думи.' },
    { heading: 'Въведете телефони и услуги', text: 'За всяко от тях са нужни отговорник, източник, ден на проверката и ден, в който изтича. Без тях не се показва.' },
    { heading: 'Въведете текстове на разбираем език', text: 'Те трябва да са прочетени от юрист от съответната държава.' },
    { heading: 'Направете резервно копие', text: 'Направете го още първия ден и опитайте веднъж да го възстановите.' },
  ],
  again: 'Тази страница отстъпва място на библиотеката веднага щом има документ.',
}
