import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Wniosek dotyczący dokumentacji',
    sections: { request: 'Wniosek', clock: 'Jeśli miesiąc nie wystarczy', checks: 'Zanim cokolwiek wydamy', outcome: 'Wynik' },
    fields: {
      right: { label: 'Czego dotyczy', why: 'Każde prawo ma własne zasady.' },
      receivedOn: { label: 'Data otrzymania', why: 'Od tego dnia biegnie miesiąc.' },
      requester: { label: 'Kto prosi', why: 'Zagrożeniem może być rodzic, partner lub partnerka.' },
      requesterName: { label: 'Imię i nazwisko', why: 'Aby sprawdzić, czy ta osoba może o to prosić.' },
      mandate: { label: 'Pełnomocnictwo', why: 'Bez niego nikt inny niczego nie otrzyma.' },
      what: { label: 'Własnymi słowami', why: 'Aby odpowiedzieć na to, o co proszono.' },
      extended: { label: 'Dwa miesiące dłużej', why: 'Prawo pozwala na to raz, gdy wniosków jest wiele lub są trudne.' },
      extensionReason: { label: 'Dlaczego dłużej', why: 'Osobie trzeba powiedzieć dlaczego.' },
      extensionToldOn: { label: 'Osobę powiadomiono dnia', why: 'Musi się dowiedzieć w ciągu pierwszego miesiąca.' },
      identityChecked: { label: 'Sprawdzono tożsamość', why: 'Kopii w niepowołanych rękach nie da się odzyskać.' },
      freeOfPressure: { label: 'Prosi bez nacisku', why: 'Ktoś może zmuszać do tej prośby.' },
      safeKeeping: { label: 'Ma na to bezpieczne miejsce', why: 'Kopia, którą ktoś znajdzie, może być niebezpieczna.' },
      othersBlackedOut: { label: 'Zakryto dane innych osób', why: 'Inni też mają prawa.' },
      toldOfClaims: { label: 'Wie, co usunięcie zmieni w roszczeniach', why: 'Dowody do wynagrodzenia lub odszkodowania mogą przepaść na zawsze.' },
      outcome: { label: 'Wynik', why: 'Osoba ma prawo do odpowiedzi.' },
      restrictedBecause: { label: 'Podstawa ograniczenia', why: 'Ograniczenie wymaga podstawy, która kiedyś się kończy.' },
      until: { label: 'Ograniczono do dnia', why: 'Aby nie trwało to wiecznie.' },
      reason: { label: 'Powód', why: 'Odmowa go wymaga, prostymi słowami.' },
      complaintRoute: { label: 'Gdzie złożyć skargę', why: 'Osobę trzeba o tym powiadomić.' },
      answeredOn: { label: 'Data odpowiedzi', why: 'Aby było widać, że dotrzymano terminu.' },
      copyGivenOn: { label: 'Data wydania', why: 'Kto ma kopię, dowie się o usunięciu dokumentacji.' },
      copyWays: { label: 'Sposób wydania', why: 'Papier i plik przechowuje się bezpiecznie w różny sposób.' },
    },
  },
  retention: {
    label: 'Jak długo przechowujemy dokumentację',
    fields: {
      decision: { label: 'Co postanowiono', why: 'Żadna dokumentacja nie znika sama: decydują ludzie.' },
      decidedOn: { label: 'Data decyzji', why: 'Czas biegnie od dni, które zapisano.' },
      keepUntil: { label: 'Przechowywać do', why: 'Dłuższe przechowywanie też się kończy.' },
      reason: { label: 'Powód', why: 'Osoba może o niego zapytać.' },
    },
  },
  'retention-rule': {
    label: 'Jak długo tu przechowujemy dokumentację',
    sections: { rule: 'Zasada', source: 'Skąd się bierze' },
    fields: {
      years: { label: 'Lata od ostatniego kontaktu', why: 'Dokumentacji nie trzyma się dłużej, niż trzeba.' },
      childYears: { label: 'Dla dziecka: lata od ukończenia osiemnastu lat', why: 'Roszczenia dziecka zaczynają się późno.' },
      freshDays: { label: 'Dni bez nowych wpisów', why: 'Nie przypominamy o dokumentacji, w której ktoś jeszcze pisze.' },
      reason: { label: 'Powód', why: 'Bez niego nikt nie przechowuje dokumentacji.' },
      source: { label: 'Ustawa lub decyzja', why: 'Aby inni mogli sprawdzić.' },
      verifiedOn: { label: 'Sprawdzono dnia', why: 'Prawo się zmienia.' },
      until: { label: 'Obowiązuje do', why: 'Aby zasadę przejrzano na nowo.' },
    },
  },
  'access-names': {
    label: 'Nazwiska na liście dostępu',
    fields: {
      reason: { label: 'Dlaczego potrzebne są nazwiska', why: 'Współpracownicy też mają prawa: waży się jedno i drugie.' },
      on: { label: 'Kiedy', why: 'Aby później było widać, kto prosił o nazwiska.' },
    },
  },
  'copy-review': { label: 'Co zakryto na potrzeby kopii' },
}
