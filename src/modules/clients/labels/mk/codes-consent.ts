import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Упатување', 'steps-with-authorities': 'Постапки пред институции', 'contact-family': 'Контакт со семејството', 'safe-return': 'Безбедно враќање', 'transfer-abroad': 'Испраќање податоци во странство', interpreter: 'Толкувач',
    'story-or-picture': 'Користење приказна или слика', research: 'Истражување', other: 'Друго',
  },
  'consent-scope': {
    card: 'Потреби, јазици и пристапност', name: 'Имиња', birth: 'Возраст, пол и род', citizenship: 'Државјанство', contact: 'Безбеден контакт', household: 'Домаќинство и деца', health: 'Здравје', identification: 'Идентификација',
    'what-happened': 'Што се случило, без имиња на други', story: 'Раскажувања', documents: 'Прилози',
  },
  'consent-ways': { signed: 'Со потпис', spoken: 'Усно', mark: 'Со знак', witness: 'Пред сведок' },
  'consent-givers': { client: 'Клиентот', representative: 'Застапник' },
  capacities: { clear: 'Да', 'in-doubt': 'Има сомнеж' },
  'disclosure-grounds': { 'danger-to-life': 'Опасност по животот', 'child-protection': 'Заштита на дете', 'court-order': 'Наредба на суд', 'duty-by-law': 'Обврска по закон' },
  'duty-kinds': { 'child-in-danger': 'Дете во опасност', 'danger-to-life': 'Опасност по животот', 'grave-crime': 'Тешко кривично дело', trafficking: 'Трговија со луѓе', court: 'Барање од суд', illness: 'Болест', other: 'Друго' },
}
