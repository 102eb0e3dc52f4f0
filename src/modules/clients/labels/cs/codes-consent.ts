import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Předání do další služby', 'steps-with-authorities': 'Kroky u úřadů', 'contact-family': 'Kontakt s rodinou', 'safe-return': 'Bezpečný návrat', 'transfer-abroad': 'Předání údajů do zahraničí',
    interpreter: 'Tlumočení', 'story-or-picture': 'Použití příběhu nebo fotografie', research: 'Výzkum', other: 'Jiný účel',
  },
  'consent-scope': {
    card: 'Potřeby, jazyky a přístupnost', name: 'Jména', birth: 'Věk, pohlaví a gender', citizenship: 'Státní občanství', contact: 'Bezpečný kontakt', household: 'Domácnost a děti', health: 'Zdraví',
    identification: 'Identifikace', 'what-happened': 'Co se stalo, bez jmen druhých', story: 'Vyprávění', documents: 'Přílohy',
  },
  'consent-ways': { signed: 'Podpisem', spoken: 'Ústně', mark: 'Značkou', witness: 'Před svědkem' },
  'consent-givers': { client: 'Osoba sama', representative: 'Zástupce/zástupkyně' },
  capacities: { clear: 'Ano', 'in-doubt': 'Není to jisté' },
  'disclosure-grounds': { 'danger-to-life': 'Ohrožení života', 'child-protection': 'Ochrana dítěte', 'court-order': 'Příkaz soudu', 'duty-by-law': 'Povinnost ze zákona' },
  'duty-kinds': { 'child-in-danger': 'Dítě v ohrožení', 'danger-to-life': 'Ohrožení života', 'grave-crime': 'Závažný zločin', trafficking: 'Obchod s lidmi', court: 'Výzva soudu', illness: 'Nemoc', other: 'Jiné' },
}
