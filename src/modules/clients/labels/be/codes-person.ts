import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'Паводле дакументаў', earlier: 'Ранейшае імя', nickname: 'Мянушка', 'other-spelling': 'Іншае напісанне або алфавіт' },
  'age-bases': { stated: 'Кажа сам чалавек', documented: 'Дакументы', assessed: 'Ацэнка ўзросту' },
  sexes: { female: 'Жаночы', male: 'Мужчынскі', x: 'Ніводны або іншы запіс' },
  literacy: { well: 'Добра', 'a-little': 'Трохі', no: 'Не' },
  'access-needs': {
    wheelchair: 'Інвалідны вазок', walking: 'Цяжка хадзіць', deaf: 'Не чуе, жэставая мова', 'hard-of-hearing': 'Дрэнна чуе', blind: 'Не бачыць', 'low-vision': 'Дрэнна бачыць', 'easy-words': 'Простыя словы',
    memory: 'Памяць або ўвага', other: 'Іншае',
  },
  'came-through': {
    self: 'Без пасярэднікаў', 'family-or-friend': 'Родныя або сябры', helpline: 'Гарачая лінія', outreach: 'Аўтрыч-праца', ngo: 'Іншая грамадская арганізацыя', police: 'Паліцыя', 'labour-inspectorate': 'Інспекцыя працы',
    'migration-authority': 'Міграцыйная служба', health: 'Урач або бальніца', 'social-services': 'Сацыяльная служба', embassy: 'Пасольства або консульства', 'national-mechanism': 'Нацыянальны механізм перанакіравання',
    'another-client': 'Іншы чалавек, якому мы дапамагаем', other: 'Іншае',
  },
  'marital-statuses': { single: 'Не ў шлюбе', married: 'У шлюбе', partnership: 'Зарэгістраванае партнёрства', separated: 'Жывуць асобна', divorced: 'У разводзе', widowed: 'Удава або ўдавец' },
  relations: {
    child: 'Дзіця', parent: 'Маці або бацька', sibling: 'Брат або сястра', partner: 'Партнёр або партнёрка', 'former-partner': 'Былы партнёр або партнёрка', 'other-family': 'Іншыя родныя', friend: 'Сябар або сяброўка',
    'travelled-together': 'Ехалі разам', 'exploited-together': 'Разам зведалі эксплуатацыю', employer: 'Наймальнік', 'not-the-same': 'Гэта іншы чалавек', other: 'Іншае',
  },
  whereabouts: { 'with-client': 'Разам з чалавекам', 'same-country': 'У той самай краіне', 'home-country': 'У роднай краіне', elsewhere: 'У іншым месцы' },
  accompaniments: { alone: 'Без дарослых', 'with-parent': 'З мамай або татам', 'with-family': 'З іншымі роднымі', 'with-other-adult': 'З іншым дарослым' },
  assents: { agrees: 'Дае згоду', disagrees: 'Не дае згоды', undecided: 'Яшчэ думае' },
  'representative-kinds': { parent: 'Маці або бацька', guardian: 'Апякун або папячыцель', 'foster-carer': 'Прыёмныя бацькі', institution: 'Установа', lawyer: 'Адвакат', other: 'Іншае' },
  authorities: { 'by-law': 'Сам закон', court: 'Суд', 'public-body': 'Орган улады', mandate: 'Даверанасць', 'none-shown': 'Нічога не паказалі' },
}
