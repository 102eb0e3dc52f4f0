import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Повик', 'text-message': 'SMS-порака', messenger: 'Апликација за пораки', email: 'Е-пошта', letter: 'Писмо', visit: 'Посета', 'through-someone': 'Преку доверливо лице' },
  'contact-times': { 'any-time': 'Во кое било време', 'these-hours': 'Само во овие часови', never: 'Никогаш на овој начин' },
  weekdays: { monday: 'Понеделник', tuesday: 'Вторник', wednesday: 'Среда', thursday: 'Четврток', friday: 'Петок', saturday: 'Сабота', sunday: 'Недела' },
  directions: { 'from-client': 'Клиентот', 'to-client': 'Ние', 'with-others': 'Со други, за клиентот' },
  'interpreter-genders': { woman: 'Жена', man: 'Маж', other: 'Друго' },
  'interpreter-ways': { present: 'Во иста просторија', telephone: 'По телефон', video: 'Преку видео', written: 'Писмено' },
  'refusal-scopes': { 'this-person': 'Само ова лице', 'whole-community': 'Целата заедница' },
  'contact-purposes': { appointment: 'Средба', news: 'Новост', question: 'Прашање', safety: 'Безбедност', other: 'Друго' },
}
