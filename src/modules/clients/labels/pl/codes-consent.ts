import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Skierowanie po pomoc', 'steps-with-authorities': 'Sprawy przed urzędami', 'contact-family': 'Kontakt z rodziną', 'safe-return': 'Bezpieczny powrót', 'transfer-abroad': 'Przekazanie danych za granicę',
    interpreter: 'Pomoc w tłumaczeniu', 'story-or-picture': 'Użycie historii lub zdjęcia', research: 'Badania', other: 'Inny cel',
  },
  'consent-scope': {
    card: 'Potrzeby, języki i dostępność', name: 'Imiona i nazwiska', birth: 'Wiek, płeć i tożsamość płciowa', citizenship: 'Obywatelstwo', contact: 'Bezpieczny kontakt', household: 'Bliscy i dzieci', health: 'Zdrowie',
    identification: 'Identyfikacja', 'what-happened': 'Co się stało, bez nazwisk innych', story: 'Relacje', documents: 'Załączniki',
  },
  'consent-ways': { signed: 'Na piśmie', spoken: 'Ustnie', mark: 'Znakiem', witness: 'Przy świadku' },
  'consent-givers': { client: 'Sama osoba', representative: 'Osoba reprezentująca' },
  capacities: { clear: 'Tak', 'in-doubt': 'Są wątpliwości' },
  'disclosure-grounds': { 'danger-to-life': 'Zagrożenie życia', 'child-protection': 'Ochrona dziecka', 'court-order': 'Postanowienie sądu', 'duty-by-law': 'Obowiązek ustawowy' },
  'duty-kinds': { 'child-in-danger': 'Dziecko w niebezpieczeństwie', 'danger-to-life': 'Zagrożenie życia', 'grave-crime': 'Ciężkie przestępstwo', trafficking: 'Handel ludźmi', court: 'Wezwanie sądu', illness: 'Choroba', other: 'Inne' },
}
