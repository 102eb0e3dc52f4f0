import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Насочване', 'steps-with-authorities': 'Действия пред институции', 'contact-family': 'Връзка със семейството', 'safe-return': 'Безопасно завръщане', 'transfer-abroad': 'Изпращане на данни в чужбина', interpreter: 'Преводач',
    'story-or-picture': 'Използване на история или снимка', research: 'Научно изследване', other: 'Друго',
  },
  'consent-scope': {
    card: 'Нужди, езици и достъпност', name: 'Имена', birth: 'Възраст, пол и полова идентичност', citizenship: 'Гражданство', contact: 'Безопасна връзка', household: 'Домакинство и деца', health: 'Здраве', identification: 'Идентифициране',
    'what-happened': 'Какво се случи, без имена на други хора', story: 'Разкази', documents: 'Прикачени файлове',
  },
  'consent-ways': { signed: 'С подпис', spoken: 'Устно', mark: 'Със знак', witness: 'Пред свидетел' },
  'consent-givers': { client: 'Клиентът', representative: 'Представител' },
  capacities: { clear: 'Да', 'in-doubt': 'Има съмнение' },
  'disclosure-grounds': { 'danger-to-life': 'Опасност за живота', 'child-protection': 'Закрила на дете', 'court-order': 'Разпореждане на съд', 'duty-by-law': 'Задължение по закон' },
  'duty-kinds': { 'child-in-danger': 'Дете в опасност', 'danger-to-life': 'Опасност за живота', 'grave-crime': 'Тежко престъпление', trafficking: 'Трафик на хора', court: 'Искане от съд', illness: 'Болест', other: 'Друго' },
}
