import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Звонок', 'text-message': 'SMS', messenger: 'Мессенджер', email: 'Электронная почта', letter: 'Письмо', visit: 'Визит', 'through-someone': 'Через доверенного человека' },
  'contact-times': { 'any-time': 'В любое время', 'these-hours': 'Только в эти часы', never: 'Никогда так' },
  weekdays: { monday: 'Понедельник', tuesday: 'Вторник', wednesday: 'Среда', thursday: 'Четверг', friday: 'Пятница', saturday: 'Суббота', sunday: 'Воскресенье' },
  directions: { 'from-client': 'Сам человек', 'to-client': 'Мы', 'with-others': 'Разговор с другими о человеке' },
  'interpreter-genders': { woman: 'Женщина', man: 'Мужчина', other: 'Другое' },
  'interpreter-ways': { present: 'В комнате', telephone: 'По телефону', video: 'По видеосвязи', written: 'Письменно' },
  'refusal-scopes': { 'this-person': 'Только этот человек', 'whole-community': 'Вся община' },
  'contact-purposes': { appointment: 'Встреча', news: 'Новости', question: 'Вопрос', safety: 'Безопасность', other: 'Другое' },
}
