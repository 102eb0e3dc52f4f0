import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Перенаправлення', 'steps-with-authorities': 'Звернення до органів влади', 'contact-family': 'Контакт із родиною', 'safe-return': 'Безпечне повернення', 'transfer-abroad': 'Передача даних за кордон', interpreter: 'Перекладач',
    'story-or-picture': 'Використання історії чи фото', research: 'Дослідження', other: 'Інше',
  },
  'consent-scope': {
    card: 'Потреби, мови та доступність', name: 'Імена', birth: 'Вік, стать і гендер', citizenship: 'Громадянство', contact: 'Безпечний контакт', household: 'Близькі та діти', health: 'Здоров’я', identification: 'Встановлення статусу',
    'what-happened': 'Що сталося, без імен інших', story: 'Розповіді', documents: 'Долучені файли',
  },
  'consent-ways': { signed: 'Підпис', spoken: 'Усно', mark: 'Позначка замість підпису', witness: 'При свідкові' },
  'consent-givers': { client: 'Сама людина', representative: 'Представник' },
  capacities: { clear: 'Так', 'in-doubt': 'Є сумнів' },
  'disclosure-grounds': { 'danger-to-life': 'Загроза життю', 'child-protection': 'Захист дитини', 'court-order': 'Рішення суду', 'duty-by-law': 'Обов’язок за законом' },
  'duty-kinds': { 'child-in-danger': 'Дитина в небезпеці', 'danger-to-life': 'Загроза життю', 'grave-crime': 'Тяжкий злочин', trafficking: 'Торгівля людьми', court: 'Вимагає суд', illness: 'Хвороба', other: 'Інше' },
}
