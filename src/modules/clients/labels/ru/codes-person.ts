import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'По документам', earlier: 'Прежнее имя', nickname: 'Прозвище', 'other-spelling': 'Другое написание или алфавит' },
  'age-bases': { stated: 'Говорит сам человек', documented: 'Документы', assessed: 'Оценка возраста' },
  sexes: { female: 'Женский', male: 'Мужской', x: 'Ни один или другая запись' },
  literacy: { well: 'Хорошо', 'a-little': 'Немного', no: 'Нет' },
  'access-needs': {
    wheelchair: 'Инвалидная коляска', walking: 'Трудно ходить', deaf: 'Не слышит, жестовый язык', 'hard-of-hearing': 'Плохо слышит', blind: 'Не видит', 'low-vision': 'Плохо видит', 'easy-words': 'Простые слова',
    memory: 'Память или внимание', other: 'Другое',
  },
  'came-through': {
    self: 'Без посредников', 'family-or-friend': 'Родные или друзья', helpline: 'Горячая линия', outreach: 'Аутрич-работа', ngo: 'Другая общественная организация', police: 'Полиция', 'labour-inspectorate': 'Инспекция труда',
    'migration-authority': 'Миграционная служба', health: 'Врач или больница', 'social-services': 'Социальная служба', embassy: 'Посольство или консульство', 'national-mechanism': 'Национальный механизм перенаправления',
    'another-client': 'Другой человек, которому мы помогаем', other: 'Другое',
  },
  'marital-statuses': { single: 'Не в браке', married: 'В браке', partnership: 'Зарегистрированное партнёрство', separated: 'Живут раздельно', divorced: 'В разводе', widowed: 'Вдова или вдовец' },
  relations: {
    child: 'Ребёнок', parent: 'Мать или отец', sibling: 'Брат или сестра', partner: 'Партнёр или партнёрша', 'former-partner': 'Бывший партнёр или партнёрша', 'other-family': 'Другие родные', friend: 'Друг или подруга',
    'travelled-together': 'Ехали вместе', 'exploited-together': 'Вместе пережили эксплуатацию', employer: 'Работодатель', 'not-the-same': 'Это другой человек', other: 'Другое',
  },
  whereabouts: { 'with-client': 'Вместе с человеком', 'same-country': 'В той же стране', 'home-country': 'В родной стране', elsewhere: 'В другом месте' },
  accompaniments: { alone: 'Без взрослых', 'with-parent': 'С мамой или папой', 'with-family': 'С другими родными', 'with-other-adult': 'С другим взрослым' },
  assents: { agrees: 'Даёт согласие', disagrees: 'Не даёт согласия', undecided: 'Ещё думает' },
  'representative-kinds': { parent: 'Мать или отец', guardian: 'Опекун или попечитель', 'foster-carer': 'Приёмные родители', institution: 'Учреждение', lawyer: 'Адвокат', other: 'Другое' },
  authorities: { 'by-law': 'Сам закон', court: 'Суд', 'public-body': 'Орган власти', mandate: 'Доверенность', 'none-shown': 'Ничего не показали' },
}
