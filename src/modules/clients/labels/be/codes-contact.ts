import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Званок', 'text-message': 'SMS', messenger: 'Месенджар', email: 'Электронная пошта', letter: 'Ліст', visit: 'Візіт', 'through-someone': 'Праз давераную асобу' },
  'contact-times': { 'any-time': 'У любы час', 'these-hours': 'Толькі ў гэтыя гадзіны', never: 'Ніколі так' },
  weekdays: { monday: 'Панядзелак', tuesday: 'Аўторак', wednesday: 'Серада', thursday: 'Чацвер', friday: 'Пятніца', saturday: 'Субота', sunday: 'Нядзеля' },
  directions: { 'from-client': 'Сам чалавек', 'to-client': 'Мы', 'with-others': 'Размова з іншымі пра чалавека' },
  'interpreter-genders': { woman: 'Жанчына', man: 'Мужчына', other: 'Іншае' },
  'interpreter-ways': { present: 'У пакоі', telephone: 'Па тэлефоне', video: 'Па відэасувязі', written: 'Пісьмова' },
  'refusal-scopes': { 'this-person': 'Толькі гэты чалавек', 'whole-community': 'Уся супольнасць' },
  'contact-purposes': { appointment: 'Сустрэча', news: 'Навіны', question: 'Пытанне', safety: 'Бяспека', other: 'Іншае' },
}
