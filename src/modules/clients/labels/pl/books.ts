import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Rejestr' },
  interpreter: {
    label: 'Tłumacz/ka',
    fields: {
      name: { label: 'Imię i nazwisko', why: 'Aby wiedzieć, kogo zaprosić, a kogo nie.' },
      languages: { label: 'Języki', why: 'Aby znaleźć właściwą osobę.' },
      gender: { label: 'Płeć', why: 'Niektórzy proszą o kobietę, inni o mężczyznę.' },
      ways: { label: 'W jaki sposób', why: 'Niektórzy czują się bezpieczniej, gdy głos jest daleko.' },
      reach: { label: 'Kontakt', why: 'Aby zadzwonić.' },
      signedOn: { label: 'Data podpisania poufności', why: 'Bez tego nikt nie tłumaczy.' },
      conflicts: { label: 'Konflikt interesów', why: 'Krewni, społeczności i urzędy, z którymi ta osoba jest blisko.' },
      endedOn: { label: 'Koniec współpracy', why: 'Od tego dnia nie proponujemy tej osoby.' },
    },
  },
  'own-form': {
    label: 'Własny formularz',
    fields: {
      title: { label: 'Tytuł', why: 'Stoi nad formularzem.' },
      version: { label: 'Wersja', why: 'Przy dawnych odpowiedziach zostają pytania, które wtedy zadano.' },
      many: { label: 'Można wypełniać wiele razy', why: 'Raz dla jednej osoby albo za każdym razem od nowa.' },
      fields: {
        label: 'Pola',
        why: 'Nie pytaj o nic, co niczemu nie służy. Każde pole mówi, po co jest.',
        columns: { name: 'Krótka nazwa', label: 'Pytanie', why: 'Po co pytamy', type: 'Rodzaj odpowiedzi', choices: 'Możliwości, każda w osobnym wierszu', aboutOthers: 'O kimś innym', neverExported: 'Nigdy nie wychodzi z dokumentacji' },
      },
      endedOn: { label: 'Od kiedy nie pytamy', why: 'Wcześniejsze odpowiedzi zostają.' },
    },
  },
  'authority-request': {
    label: 'Żądanie organu',
    sections: { request: 'Żądanie', answer: 'Odpowiedź' },
    fields: {
      on: { label: 'Kiedy', why: 'Organy wyznaczają krótkie terminy.' },
      authority: { label: 'Organ', why: 'Aby wiedzieć, kto o to wystąpił.' },
      legalBasis: { label: 'Podana podstawa prawna', why: 'Bez niej nie przekazujemy niczego.' },
      asked: { label: 'Czego zażądano', why: 'Nie przekazujemy tego, czego nie zażądano.' },
      lawyerAsked: { label: 'Zapytano prawnika', why: 'Zanim cokolwiek przekażemy.' },
      objected: { label: 'Zgłosiliśmy sprzeciw', why: 'Dane roczne pokazują, jak często.' },
      given: { label: 'Przekazano', why: 'Dane roczne pokazują, jak wiele.' },
      whatGiven: { label: 'Co przekazano', why: 'Tylko tyle, ile było konieczne.' },
      personTold: { label: 'Powiadomiono osobę', why: 'Powiadamiamy ją, chyba że prawo tego zabrania.' },
      notToldWhy: { label: 'Dlaczego nie', why: 'Brak powiadomienia wymaga powodu.' },
      answeredOn: { label: 'Data odpowiedzi', why: 'Aby nic nie zostało bez odpowiedzi.' },
    },
  },
  notification: {
    label: 'Zgłoszenie od innej instytucji',
    sections: { notification: 'Zgłoszenie', facts: 'Dane do statystyk' },
    fields: {
      reporter: { label: 'Kto zgłasza', why: 'Aby móc dopytać i widzieć, kto zgłasza, a kto nie.' },
      reporterKind: { label: 'Rodzaj instytucji', why: 'Według niego podaje się statystyki.' },
      pseudonym: { label: 'Oznaczenie osoby u zgłaszającego', why: 'Aby widzieć powtórzenia z tej samej instytucji. Nazwisk nigdy nie przyjmujemy.' },
      receivedOn: { label: 'Data otrzymania', why: 'Według niej liczy się statystyki.' },
      ground: { label: 'Dlaczego zgłasza', why: 'Przypuszczenie i ustalenie to nie to samo.' },
      from: { label: 'Wykorzystanie od', why: 'Statystyki podaje się według okresów.' },
      until: { label: 'Wykorzystanie do', why: 'Statystyki podaje się według okresów.' },
      mayBeRepeat: { label: 'Mogli to już zgłosić inni', why: 'Powtórzenia szacujemy, nigdy ich nie szukamy.' },
      sex: { label: 'Płeć', why: 'Statystyki podaje się według płci.' },
      ageBand: { label: 'Przedział wieku', why: 'Do statystyk przedział wystarczy.' },
      citizenships: { label: 'Obywatelstwa', why: 'Według nich podaje się statystyki.' },
      forms: { label: 'Formy wykorzystania', why: 'Statystyki podaje się według form.' },
      exploitedIn: { label: 'Kraj wykorzystania', why: 'Statystyki podaje się według krajów.' },
    },
  },
  'import-run': { label: 'Import' },
}
