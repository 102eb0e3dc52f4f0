import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Перанакіраванне', 'steps-with-authorities': 'Зварот да органаў улады', 'contact-family': 'Кантакт з сям’ёй', 'safe-return': 'Бяспечнае вяртанне', 'transfer-abroad': 'Перадача даных за мяжу', interpreter: 'Перакладчык',
    'story-or-picture': 'Выкарыстанне гісторыі або фота', research: 'Даследаванне', other: 'Іншае',
  },
  'consent-scope': {
    card: 'Патрэбы, мовы і даступнасць', name: 'Імёны', birth: 'Узрост, пол і гендар', citizenship: 'Грамадзянства', contact: 'Бяспечны кантакт', household: 'Блізкія і дзеці', health: 'Здароўе', identification: 'Ідэнтыфікацыя',
    'what-happened': 'Што здарылася, без імёнаў іншых', story: 'Аповеды', documents: 'Далучаныя файлы',
  },
  'consent-ways': { signed: 'Подпіс', spoken: 'Вусна', mark: 'Знак замест подпісу', witness: 'Пры сведку' },
  'consent-givers': { client: 'Сам чалавек', representative: 'Прадстаўнік' },
  capacities: { clear: 'Так', 'in-doubt': 'Ёсць сумненне' },
  'disclosure-grounds': { 'danger-to-life': 'Пагроза жыццю', 'child-protection': 'Абарона дзіцяці', 'court-order': 'Рашэнне суда', 'duty-by-law': 'Абавязак паводле закона' },
  'duty-kinds': { 'child-in-danger': 'Дзіця ў небяспецы', 'danger-to-life': 'Пагроза жыццю', 'grave-crime': 'Цяжкае злачынства', trafficking: 'Гандаль людзьмі', court: 'Патрабуе суд', illness: 'Хвароба', other: 'Іншае' },
}
