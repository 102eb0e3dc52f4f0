import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'Според документи', earlier: 'Поранешно име', nickname: 'Прекар', 'other-spelling': 'Поинаку напишано или друго писмо' },
  'age-bases': { stated: 'Лицето кажува', documented: 'Документи', assessed: 'Проценка на возраста' },
  sexes: { female: 'Женски', male: 'Машки', x: 'Ниту еден, или друг запис' },
  literacy: { well: 'Добро', 'a-little': 'Малку', no: 'Не' },
  'access-needs': {
    wheelchair: 'Инвалидска количка', walking: 'Тешко оди', deaf: 'Не слуша, со знаковен јазик', 'hard-of-hearing': 'Тешко слуша', blind: 'Не гледа', 'low-vision': 'Слабо гледа', 'easy-words': 'Лесни зборови',
    memory: 'Паметење или концентрација', other: 'Друго',
  },
  'came-through': {
    self: 'Самостојно', 'family-or-friend': 'Семејство или пријател', helpline: 'СОС-линија', outreach: 'Теренска работа', ngo: 'Друга НВО', police: 'Полиција', 'labour-inspectorate': 'Инспекторат за труд',
    'migration-authority': 'Орган за миграција', health: 'Лекар или болница', 'social-services': 'Социјални служби', embassy: 'Амбасада или конзулат', 'national-mechanism': 'Национален механизам за упатување',
    'another-client': 'Друг клиент', other: 'Друго',
  },
  'marital-statuses': { single: 'Немажена или неженет', married: 'Во брак', partnership: 'Регистрирано партнерство', separated: 'Одвоен живот', divorced: 'Разведена или разведен', widowed: 'Вдовица или вдовец' },
  relations: {
    child: 'Дете', parent: 'Родител', sibling: 'Брат или сестра', partner: 'Партнер', 'former-partner': 'Поранешен партнер', 'other-family': 'Друго семејство', friend: 'Пријател или пријателка',
    'travelled-together': 'Патувале заедно', 'exploited-together': 'Експлоатирани заедно', employer: 'Работодавач', 'not-the-same': 'Не е истото лице', other: 'Друго',
  },
  whereabouts: { 'with-client': 'Кај клиентот', 'same-country': 'Во истата земја', 'home-country': 'Во матичната земја', elsewhere: 'На друго место' },
  accompaniments: { alone: 'Само е', 'with-parent': 'Со родител', 'with-family': 'Со други роднини', 'with-other-adult': 'Со друго возрасно лице' },
  assents: { agrees: 'Се согласува', disagrees: 'Не се согласува', undecided: 'Сè уште не одлучило' },
  'representative-kinds': { parent: 'Родител', guardian: 'Старател', 'foster-carer': 'Згрижувач', institution: 'Установа', lawyer: 'Адвокат', other: 'Друго' },
  authorities: { 'by-law': 'Од самиот закон', court: 'Од суд', 'public-body': 'Од јавен орган', mandate: 'Од полномошно', 'none-shown': 'Ништо не е покажано' },
}
