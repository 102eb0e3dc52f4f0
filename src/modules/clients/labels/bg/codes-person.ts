import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'По документи', earlier: 'Предишно име', nickname: 'Прякор', 'other-spelling': 'Друго изписване или азбука' },
  'age-bases': { stated: 'От думите на човека', documented: 'От документи', assessed: 'От оценка на възрастта' },
  sexes: { female: 'Женски', male: 'Мъжки', x: 'Нито едното, или друго вписване' },
  literacy: { well: 'Добре', 'a-little': 'Малко', no: 'Не' },
  'access-needs': {
    wheelchair: 'Инвалидна количка', walking: 'Трудно ходи', deaf: 'Не чува, с жестов език', 'hard-of-hearing': 'Трудно чува', blind: 'Не вижда', 'low-vision': 'Слабо вижда', 'easy-words': 'Лесни думи',
    memory: 'Памет или съсредоточаване', other: 'Друго',
  },
  'came-through': {
    self: 'Сам или сама', 'family-or-friend': 'Семейство или приятел', helpline: 'Гореща линия', outreach: 'Работа на терен', ngo: 'Друга НПО', police: 'Полиция', 'labour-inspectorate': 'Инспекция по труда',
    'migration-authority': 'Миграционна служба', health: 'Лекар или болница', 'social-services': 'Социални служби', embassy: 'Посолство или консулство', 'national-mechanism': 'Национален механизъм за насочване',
    'another-client': 'Друг клиент', other: 'Друго',
  },
  'marital-statuses': { single: 'Неженен или неомъжена', married: 'В брак', partnership: 'Регистрирано партньорство', separated: 'В раздяла', divorced: 'Разведен или разведена', widowed: 'Вдовец или вдовица' },
  relations: {
    child: 'Дете', parent: 'Родител', sibling: 'Брат или сестра', partner: 'Партньор', 'former-partner': 'Бивш партньор', 'other-family': 'Други роднини', friend: 'Приятел или приятелка',
    'travelled-together': 'Пътували са заедно', 'exploited-together': 'Експлоатирани са заедно', employer: 'Работодател', 'not-the-same': 'Не е същият човек', other: 'Друго',
  },
  whereabouts: { 'with-client': 'При клиента', 'same-country': 'В същата държава', 'home-country': 'В родината', elsewhere: 'Другаде' },
  accompaniments: { alone: 'Само е', 'with-parent': 'С родител', 'with-family': 'С други роднини', 'with-other-adult': 'С друг възрастен' },
  assents: { agrees: 'Съгласно е', disagrees: 'Не е съгласно', undecided: 'Още не е решило' },
  'representative-kinds': { parent: 'Родител', guardian: 'Настойник или попечител', 'foster-carer': 'Приемен родител', institution: 'Институция', lawyer: 'Адвокат', other: 'Друг' },
  authorities: { 'by-law': 'От самия закон', court: 'От съд', 'public-body': 'От държавен орган', mandate: 'От пълномощно', 'none-shown': 'Нищо не е показано' },
}
