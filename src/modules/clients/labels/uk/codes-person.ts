import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'За документами', earlier: 'Колишнє ім’я', nickname: 'Прізвисько', 'other-spelling': 'Інше написання чи абетка' },
  'age-bases': { stated: 'Каже сама людина', documented: 'Документи', assessed: 'Оцінка віку' },
  sexes: { female: 'Жіноча', male: 'Чоловіча', x: 'Жодна або інший запис' },
  literacy: { well: 'Добре', 'a-little': 'Трохи', no: 'Ні' },
  'access-needs': {
    wheelchair: 'Крісло колісне', walking: 'Важко ходити', deaf: 'Не чує, жестова мова', 'hard-of-hearing': 'Погано чує', blind: 'Не бачить', 'low-vision': 'Погано бачить', 'easy-words': 'Прості слова',
    memory: 'Пам’ять або увага', other: 'Інше',
  },
  'came-through': {
    self: 'Самостійно', 'family-or-friend': 'Рідні або друзі', helpline: 'Гаряча лінія', outreach: 'Аутріч-робота', ngo: 'Інша громадська організація', police: 'Поліція', 'labour-inspectorate': 'Інспекція праці',
    'migration-authority': 'Міграційна служба', health: 'Лікар або лікарня', 'social-services': 'Соціальна служба', embassy: 'Посольство або консульство', 'national-mechanism': 'Національний механізм взаємодії',
    'another-client': 'Інша людина, якій ми допомагаємо', other: 'Інше',
  },
  'marital-statuses': { single: 'Не в шлюбі', married: 'У шлюбі', partnership: 'Зареєстроване партнерство', separated: 'Живуть окремо', divorced: 'У розлученні', widowed: 'Вдова або вдівець' },
  relations: {
    child: 'Дитина', parent: 'Мати або батько', sibling: 'Брат або сестра', partner: 'Партнер або партнерка', 'former-partner': 'Колишній партнер або партнерка', 'other-family': 'Інша рідня', friend: 'Друг або подруга',
    'travelled-together': 'Їхали разом', 'exploited-together': 'Разом зазнали експлуатації', employer: 'Роботодавець', 'not-the-same': 'Це інша людина', other: 'Інше',
  },
  whereabouts: { 'with-client': 'Разом із людиною', 'same-country': 'У тій самій країні', 'home-country': 'У рідній країні', elsewhere: 'Деінде' },
  accompaniments: { alone: 'Без дорослих', 'with-parent': 'З мамою або татом', 'with-family': 'З іншими рідними', 'with-other-adult': 'З іншою дорослою людиною' },
  assents: { agrees: 'Згодна', disagrees: 'Не згодна', undecided: 'Ще думає' },
  'representative-kinds': { parent: 'Мати або батько', guardian: 'Опікун або піклувальник', 'foster-carer': 'Прийомні батьки', institution: 'Установа', lawyer: 'Адвокат', other: 'Інше' },
  authorities: { 'by-law': 'Сам закон', court: 'Суд', 'public-body': 'Орган влади', mandate: 'Довіреність', 'none-shown': 'Нічого не показали' },
}
