import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Перенаправление', 'steps-with-authorities': 'Обращение к органам власти', 'contact-family': 'Контакт с семьёй', 'safe-return': 'Безопасное возвращение', 'transfer-abroad': 'Передача данных за границу', interpreter: 'Переводчик',
    'story-or-picture': 'Использование истории или фото', research: 'Исследование', other: 'Другое',
  },
  'consent-scope': {
    card: 'Потребности, языки и доступность', name: 'Имена', birth: 'Возраст, пол и гендер', citizenship: 'Гражданство', contact: 'Безопасный контакт', household: 'Близкие и дети', health: 'Здоровье', identification: 'Идентификация',
    'what-happened': 'Что произошло, без имён других', story: 'Рассказы', documents: 'Приложенные файлы',
  },
  'consent-ways': { signed: 'Подпись', spoken: 'Устно', mark: 'Знак вместо подписи', witness: 'При свидетеле' },
  'consent-givers': { client: 'Сам человек', representative: 'Представитель' },
  capacities: { clear: 'Да', 'in-doubt': 'Есть сомнение' },
  'disclosure-grounds': { 'danger-to-life': 'Угроза жизни', 'child-protection': 'Защита ребёнка', 'court-order': 'Решение суда', 'duty-by-law': 'Обязанность по закону' },
  'duty-kinds': { 'child-in-danger': 'Ребёнок в опасности', 'danger-to-life': 'Угроза жизни', 'grave-crime': 'Тяжкое преступление', trafficking: 'Торговля людьми', court: 'Требует суд', illness: 'Болезнь', other: 'Другое' },
}
