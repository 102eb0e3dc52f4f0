import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Опасност', suicide: 'Самоубиство или самоповредување', 'child-at-risk': 'Дете во ризик', missing: 'Исчезнување', health: 'Здравје', 'perpetrator-near': 'Претпоставен сторител во близина',
    'perpetrator-or-tester': 'Можеби е сторител или нè испробува', other: 'Друго',
  },
  'attachment-kinds': {
    'identity-paper': 'Личен документ', decision: 'Одлука или допис', medical: 'Медицински документ', 'contract-or-wages': 'Договор или плата', consent: 'Потпишана согласност', picture: 'Слика', message: 'Порака', other: 'Друго',
  },
  'custody-steps': { received: 'Примено', copied: 'Копирано', 'handed-over': 'Предадено', 'given-back': 'Вратено', destroyed: 'Уништено' },
  rights: { see: 'Увид во досието', copy: 'Копија од досието', correct: 'Исправка', restrict: 'Ограничување на користењето', object: 'Приговор на користење', erase: 'Бришење', port: 'Пренос на податоците' },
  requesters: { client: 'Клиентот', parent: 'Родител', partner: 'Партнер', lawyer: 'Адвокат', other: 'Друго лице' },
  mandates: { 'not-checked': 'Сè уште не е проверено', verified: 'Проверено и важи', 'not-valid': 'Не важи' },
  'rights-outcomes': { done: 'Исполнето', partly: 'Делумно исполнето', 'restricted-until': 'Ограничено до', refused: 'Одбиено' },
  'book-sorts': { interpreters: 'Толкувачи', 'own-forms': 'Сопствени обрасци', 'authority-requests': 'Барања од институции', notifications: 'Известувања', imports: 'Внесување податоци', duties: 'Обврски за пријавување', breaches: 'Нарушувања на податоци', 'lawyer-notes': 'Белешки на адвокати', retention: 'Чување' },
  'own-types': {
    line: 'Еден ред', text: 'Текст', 'yes-no': 'Да или не', number: 'Број', date: 'Датум', choice: 'Еден избор', choices: 'Повеќе избори', country: 'Земја', language: 'Јазик',
  },
  given: { nothing: 'Ништо', part: 'Дел', all: 'Сè што е побарано' },
  'breach-kinds': { seen: 'Видени од некој што не смеел', changed: 'Изменети', lost: 'Изгубени или недостапни' },
  'breach-risks': { unlikely: 'Речиси никаков', some: 'Има ризик', high: 'Висок ризик' },
  'age-bands': {
    '0-8': 'Од 0 до 8', '9-17': 'Од 9 до 17', '18-20': 'Од 18 до 20', '21-23': 'Од 21 до 23', '24-26': 'Од 24 до 26', '27-29': 'Од 27 до 29', '30-38': 'Од 30 до 38', '39-47': 'Од 39 до 47', '48-plus': '48 или повеќе',
  },
}
