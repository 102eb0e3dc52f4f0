import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Дзвінок', 'text-message': 'SMS', messenger: 'Месенджер', email: 'Електронна пошта', letter: 'Лист', visit: 'Візит', 'through-someone': 'Через довірену людину' },
  'contact-times': { 'any-time': 'Будь-коли', 'these-hours': 'Лише в ці години', never: 'Ніколи так' },
  weekdays: { monday: 'Понеділок', tuesday: 'Вівторок', wednesday: 'Середа', thursday: 'Четвер', friday: 'П’ятниця', saturday: 'Субота', sunday: 'Неділя' },
  directions: { 'from-client': 'Сама людина', 'to-client': 'Ми', 'with-others': 'Розмова з іншими про людину' },
  'interpreter-genders': { woman: 'Жінка', man: 'Чоловік', other: 'Інше' },
  'interpreter-ways': { present: 'У кімнаті', telephone: 'Телефоном', video: 'Через відеозв’язок', written: 'Письмово' },
  'refusal-scopes': { 'this-person': 'Лише ця особа', 'whole-community': 'Уся спільнота' },
  'contact-purposes': { appointment: 'Зустріч', news: 'Новини', question: 'Питання', safety: 'Безпека', other: 'Інше' },
}
