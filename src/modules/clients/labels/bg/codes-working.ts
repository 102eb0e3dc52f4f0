import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Опасност', suicide: 'Самоубийство или самонараняване', 'child-at-risk': 'Дете в риск', missing: 'Изчезване', health: 'Здраве', 'perpetrator-near': 'Предполагаем извършител наблизо',
    'perpetrator-or-tester': 'Може да е извършител или да ни изпитва', other: 'Друго',
  },
  'attachment-kinds': {
    'identity-paper': 'Документ за самоличност', decision: 'Решение или писмо', medical: 'Медицински документ', 'contract-or-wages': 'Договор или заплата', consent: 'Подписано съгласие', picture: 'Снимка', message: 'Съобщение', other: 'Друго',
  },
  'custody-steps': { received: 'Получено', copied: 'Копирано', 'handed-over': 'Предадено', 'given-back': 'Върнато', destroyed: 'Унищожено' },
  rights: { see: 'Да се види досието', copy: 'Да се получи копие', correct: 'Да се поправи', restrict: 'Да се ограничи използването му', object: 'Възражение срещу използване', erase: 'Да се изтрие', port: 'Пренасяне на данните' },
  requesters: { client: 'Клиентът', parent: 'Родител', partner: 'Партньор', lawyer: 'Адвокат', other: 'Друг човек' },
  mandates: { 'not-checked': 'Още не е проверено', verified: 'Проверено и валидно', 'not-valid': 'Невалидно' },
  'rights-outcomes': { done: 'Изпълнено', partly: 'Изпълнено отчасти', 'restricted-until': 'Ограничено до', refused: 'Отказано' },
  'book-sorts': { interpreters: 'Преводачи', 'own-forms': 'Собствени формуляри', 'authority-requests': 'Искания от институции', notifications: 'Уведомления', imports: 'Внасяне на данни', duties: 'Задължения за съобщаване', breaches: 'Нарушения на данни', 'lawyer-notes': 'Бележки на адвокати', retention: 'Съхранение' },
  'own-types': {
    line: 'Един ред', text: 'Текст', 'yes-no': 'Да или не', number: 'Число', date: 'Дата', choice: 'Един избор', choices: 'Няколко избора', country: 'Държава', language: 'Език',
  },
  given: { nothing: 'Нищо', part: 'Част', all: 'Всичко поискано' },
  'breach-kinds': { seen: 'Видени от човек, който не е трябвало', changed: 'Променени', lost: 'Изгубени или недостъпни' },
  'breach-risks': { unlikely: 'Почти никакъв', some: 'Има риск', high: 'Висок риск' },
  'age-bands': {
    '0-8': 'От 0 до 8', '9-17': 'От 9 до 17', '18-20': 'От 18 до 20', '21-23': 'От 21 до 23', '24-26': 'От 24 до 26', '27-29': 'От 27 до 29', '30-38': 'От 30 до 38', '39-47': 'От 39 до 47', '48-plus': '48 или повече',
  },
}
