import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Обаждане', 'text-message': 'SMS', messenger: 'Приложение за съобщения', email: 'Имейл', letter: 'Писмо', visit: 'Посещение', 'through-someone': 'Чрез доверен човек' },
  'contact-times': { 'any-time': 'По всяко време', 'these-hours': 'Само в тези часове', never: 'Никога по този начин' },
  weekdays: { monday: 'Понеделник', tuesday: 'Вторник', wednesday: 'Сряда', thursday: 'Четвъртък', friday: 'Петък', saturday: 'Събота', sunday: 'Неделя' },
  directions: { 'from-client': 'Клиентът', 'to-client': 'Ние', 'with-others': 'С други хора, за клиента' },
  'interpreter-genders': { woman: 'Жена', man: 'Мъж', other: 'Друго' },
  'interpreter-ways': { present: 'На място', telephone: 'По телефона', video: 'По видео', written: 'Писмено' },
  'refusal-scopes': { 'this-person': 'Само този човек', 'whole-community': 'Цялата общност' },
  'contact-purposes': { appointment: 'Среща', news: 'Новина', question: 'Въпрос', safety: 'Безопасност', other: 'Друго' },
}
