import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Небезпека', suicide: 'Самогубство або самоушкодження', 'child-at-risk': 'Дитина в небезпеці', missing: 'Людина зникла', health: 'Здоров’я', 'perpetrator-near': 'Ймовірний кривдник поруч',
    'perpetrator-or-tester': 'Може бути кривдник або перевірка', other: 'Інше',
  },
  'attachment-kinds': {
    'identity-paper': 'Документ, що посвідчує особу', decision: 'Рішення або лист', medical: 'Медичний документ', 'contract-or-wages': 'Договір або зарплата', consent: 'Підписана згода', picture: 'Зображення', message: 'Повідомлення', other: 'Інше',
  },
  'custody-steps': { received: 'Отримано', copied: 'Скопійовано', 'handed-over': 'Передано', 'given-back': 'Повернуто', destroyed: 'Знищено' },
  rights: { see: 'Побачити картку', copy: 'Отримати копію', correct: 'Виправити', restrict: 'Обмежити використання', object: 'Заперечити проти використання', erase: 'Стерти', port: 'Перенести дані' },
  requesters: { client: 'Сама людина', parent: 'Мати або батько', partner: 'Партнер або партнерка', lawyer: 'Адвокат', other: 'Хтось інший' },
  mandates: { 'not-checked': 'Ще не перевірено', verified: 'Перевірено, чинні', 'not-valid': 'Нечинні' },
  'rights-outcomes': { done: 'Виконано', partly: 'Виконано частково', 'restricted-until': 'Обмежено до певного дня', refused: 'Відмовлено' },
  'book-sorts': { interpreters: 'Перекладачі', 'own-forms': 'Власні форми', 'authority-requests': 'Запити органів влади', notifications: 'Повідомлення установ', imports: 'Імпорт', duties: 'Обов’язки повідомляти', breaches: 'Порушення безпеки даних', 'lawyer-notes': 'Нотатки юристів', retention: 'Зберігання' },
  'own-types': {
    line: 'Рядок', text: 'Текст', 'yes-no': 'Так або ні', number: 'Число', date: 'Дата', choice: 'Один варіант', choices: 'Кілька варіантів', country: 'Країна', language: 'Мова',
  },
  given: { nothing: 'Нічого', part: 'Частину', all: 'Усе, чого просили' },
  'breach-kinds': { seen: 'Їх побачив той, хто не мав', changed: 'Змінені', lost: 'Втрачені або недоступні' },
  'breach-risks': { unlikely: 'Майже немає', some: 'Є ризик', high: 'Високий ризик' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 і старші',
  },
}
