import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Опасность', suicide: 'Самоубийство или самоповреждение', 'child-at-risk': 'Ребёнок в опасности', missing: 'Человек пропал', health: 'Здоровье', 'perpetrator-near': 'Предполагаемый обидчик рядом',
    'perpetrator-or-tester': 'Возможно, обидчик или проверка', other: 'Другое',
  },
  'attachment-kinds': {
    'identity-paper': 'Удостоверение личности', decision: 'Решение или письмо', medical: 'Медицинский документ', 'contract-or-wages': 'Договор или зарплата', consent: 'Подписанное согласие', picture: 'Изображение', message: 'Сообщение', other: 'Другое',
  },
  'custody-steps': { received: 'Получено', copied: 'Скопировано', 'handed-over': 'Передано', 'given-back': 'Возвращено', destroyed: 'Уничтожено' },
  rights: { see: 'Увидеть карточку', copy: 'Получить копию', correct: 'Исправить', restrict: 'Ограничить использование', object: 'Возразить против использования', erase: 'Удалить', port: 'Перенести данные' },
  requesters: { client: 'Сам человек', parent: 'Мать или отец', partner: 'Партнёр или партнёрша', lawyer: 'Адвокат', other: 'Кто-то другой' },
  mandates: { 'not-checked': 'Ещё не проверили', verified: 'Проверены, действуют', 'not-valid': 'Не действуют' },
  'rights-outcomes': { done: 'Выполнено', partly: 'Выполнено частично', 'restricted-until': 'Ограничено до определённого дня', refused: 'Отказано' },
  'book-sorts': { interpreters: 'Переводчики', 'own-forms': 'Свои формы', 'authority-requests': 'Запросы органов власти', notifications: 'Сообщения организаций', imports: 'Импорт', duties: 'Обязанности сообщать', breaches: 'Утечки данных', 'lawyer-notes': 'Заметки юристов', retention: 'Хранение' },
  'own-types': {
    line: 'Строка', text: 'Текст', 'yes-no': 'Да или нет', number: 'Число', date: 'Дата', choice: 'Один вариант', choices: 'Несколько вариантов', country: 'Страна', language: 'Язык',
  },
  given: { nothing: 'Ничего', part: 'Часть', all: 'Всё, что просили' },
  'breach-kinds': { seen: 'Их увидел тот, кто не должен был', changed: 'Изменены', lost: 'Потеряны или недоступны' },
  'breach-risks': { unlikely: 'Почти нет', some: 'Есть риск', high: 'Высокий риск' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 и старше',
  },
}
