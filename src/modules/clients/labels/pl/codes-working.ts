import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Niebezpieczeństwo', suicide: 'Samobójstwo lub samookaleczenie', 'child-at-risk': 'Zagrożone dziecko', missing: 'Zaginięcie', health: 'Zdrowie', 'perpetrator-near': 'Domniemany sprawca jest blisko',
    'perpetrator-or-tester': 'Możliwy sprawca lub ktoś, kto nas sprawdza', other: 'Inne',
  },
  'attachment-kinds': {
    'identity-paper': 'Dokument tożsamości', decision: 'Decyzja lub pismo', medical: 'Dokument medyczny', 'contract-or-wages': 'Umowa lub płaca', consent: 'Podpisana zgoda', picture: 'Zdjęcie', message: 'Wiadomość', other: 'Inny',
  },
  'custody-steps': { received: 'Przyjęcie', copied: 'Skopiowanie', 'handed-over': 'Przekazanie', 'given-back': 'Zwrot', destroyed: 'Zniszczenie' },
  rights: { see: 'Wgląd do dokumentacji', copy: 'Kopia danych', correct: 'Sprostowanie', restrict: 'Ograniczenie przetwarzania', object: 'Sprzeciw', erase: 'Usunięcie danych', port: 'Przeniesienie danych' },
  requesters: { client: 'Sama osoba', parent: 'Rodzic', partner: 'Partner lub partnerka', lawyer: 'Prawnik lub prawniczka', other: 'Ktoś inny' },
  mandates: { 'not-checked': 'Jeszcze niesprawdzone', verified: 'Sprawdzone i ważne', 'not-valid': 'Nieważne' },
  'rights-outcomes': { done: 'Spełniono', partly: 'Spełniono w części', 'restricted-until': 'Ograniczono do dnia', refused: 'Odmówiono' },
  'book-sorts': { interpreters: 'Tłumacze i tłumaczki', 'own-forms': 'Własne formularze', 'authority-requests': 'Żądania organów', notifications: 'Zgłoszenia', imports: 'Importy', duties: 'Obowiązki zgłoszenia', breaches: 'Naruszenia danych', 'lawyer-notes': 'Notatki prawników', retention: 'Przechowywanie' },
  'own-types': {
    line: 'Jeden wiersz', text: 'Tekst', 'yes-no': 'Tak lub nie', number: 'Liczba', date: 'Data', choice: 'Jedna możliwość', choices: 'Kilka możliwości', country: 'Kraj', language: 'Język',
  },
  given: { nothing: 'Nic', part: 'Część', all: 'Wszystko, czego zażądano' },
  'breach-kinds': { seen: 'Zobaczył je ktoś, kto nie powinien', changed: 'Zmienione', lost: 'Utracone lub niedostępne' },
  'breach-risks': { unlikely: 'Prawie żadne', some: 'Pewne ryzyko', high: 'Wysokie ryzyko' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 i więcej',
  },
}
