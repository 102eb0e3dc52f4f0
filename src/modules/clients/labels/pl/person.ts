import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Osoba',
    sections: { names: 'Imiona i nazwiska', age: 'Wiek', self: 'Płeć i tożsamość płciowa', belonging: 'Skąd jest osoba', understanding: 'Języki i dostępność', health: 'Zdrowie, na potrzeby usługi' },
    fields: {
      namelessByWish: { label: 'Nie chce podawać imienia', why: 'Do pomocy imię nie jest potrzebne. Dzięki temu nikt nie zapyta ponownie.' },
      givenName: { label: 'Imię', why: 'Do rozmowy i aby odnaleźć dokumentację. W dowolnym piśmie.' },
      familyName: { label: 'Nazwisko', why: 'Aby odnaleźć dokumentację. W dowolnym piśmie.' },
      otherNames: { label: 'Inne imiona i nazwiska', why: 'Dokumenty, dawne nazwiska i różne zapisy często się różnią. Dokumentacja powinna być jedna.', columns: { name: 'Imię lub nazwisko', kind: 'Rodzaj' } },
      codeName: { label: 'Umowne imię', why: 'Aby mówić o osobie tam, gdzie jej imię nie może paść.' },
      addressedAs: { label: 'Jak się zwracać', why: 'Każdy wybiera, jak się do niego mówi.' },
      dateOfBirth: { label: 'Data urodzenia', why: 'Od wieku zależą prawa i rodzaj schronienia. Wystarczy rok.' },
      age: { label: 'Wiek w latach', why: 'Gdy data urodzenia nie jest znana.' },
      ageOn: { label: 'Kiedy podano wiek', why: 'Lat przybywa. Dzięki tej dacie wiadomo, ile ich jest teraz.' },
      ageBasis: { label: 'Skąd znamy wiek', why: 'Dokument, ocena i słowa osoby to dla urzędu nie to samo.' },
      ageInDoubt: { label: 'Może być dzieckiem', why: 'Dopóki są wątpliwości, osobę, która może być dzieckiem, traktujemy jak dziecko.' },
      sex: { label: 'Płeć, do statystyk', why: 'Statystyki podaje się według płci. To nie mówi, kim jest osoba.' },
      gender: { label: 'Tożsamość płciowa, własnymi słowami', why: 'Aby wybrać odpowiednie schronienie i słowa. Tylko to, co osoba sama mówi.' },
      orientation: { label: 'Orientacja seksualna, jeśli osoba chce', why: 'Nigdy o to nie pytamy. Niektórzy mówią o tym ze względu na bezpieczeństwo. Nigdy nie wychodzi z tej dokumentacji.' },
      citizenships: { label: 'Obywatelstwa', why: 'Zależą od nich pobyt, pomoc konsularna i droga do domu.' },
      stateless: { label: 'Bezpaństwowość', why: 'Osoby bez obywatelstwa mają własne prawa.' },
      homeCountry: { label: 'Kraj ojczysty', why: 'Ten, który osoba nazywa domem. Obywatelstwo o tym nie mówi.' },
      displacedByWar: { label: 'Ucieczka przed wojną', why: 'Może przysługiwać ochrona czasowa, a powrót może nie być bezpieczny.' },
      languages: { label: 'Języki, najlepszy najpierw', why: 'Aby znaleźć osobę do rozmowy lub tłumaczenia i wysyłać teksty, które da się przeczytać.' },
      reads: { label: 'Czyta i pisze', why: 'Czego nie można przeczytać, to mówimy lub rysujemy.' },
      accessNeeds: { label: 'Potrzeby w zakresie dostępności', why: 'Aby osoba mogła korzystać z pomieszczeń, rozmów i pism.' },
      accessWords: { label: 'Co pomaga', why: 'Osoba wie to najlepiej.' },
      healthFor: { label: 'Usługa, która musi znać stan zdrowia', why: 'O zdrowiu piszemy tylko na potrzeby usługi, która tego wymaga.' },
      health: { label: 'Zdrowie, na ile usługa tego wymaga', why: 'Aby mogła się przygotować. Nic więcej.' },
      pregnant: { label: 'Ciąża', why: 'Ze względu na opiekę medyczną i miejsce, gdzie może być niemowlę. Tylko jeśli usługa tego wymaga.' },
    },
  },
  intake: {
    label: 'Jak osoba do nas trafiła',
    fields: {
      cameOn: { label: 'Data', why: 'Od tego dnia liczy się pomoc.' },
      country: { label: 'Kraj, w którym poproszono o pomoc', why: 'O prawach i obowiązkach decyduje prawo tego kraju.' },
      cameThrough: { label: 'Jaką drogą', why: 'Pokazuje, które drogi do pomocy działają.' },
      throughWhom: { label: 'Nazwa instytucji', why: 'Aby móc dopytać, jeśli osoba się zgodzi.' },
    },
  },
  household: {
    label: 'Bliscy i dzieci',
    fields: {
      maritalStatus: { label: 'Stan cywilny', why: 'Ma znaczenie dla pobytu, dla dzieci i dla tego, przy kim trzeba uważać.' },
      numberOfChildren: { label: 'Liczba dzieci', why: 'Aby pamiętać o dzieciach, gdy planujemy schronienie i pieniądze.' },
      members: {
        label: 'Kto należy do bliskich',
        why: 'Aby pomóc tym, którzy zależą od osoby, i widzieć, komu coś grozi. Dziecko, któremu pomagamy, ma własną dokumentację.',
        columns: { name: 'Imię i nazwisko', relation: 'Kim jest', born: 'Data urodzenia', where: 'Gdzie mieszka', dependent: 'Zależy od osoby', inDanger: 'Możliwe zagrożenie', file: 'Własna dokumentacja' },
      },
    },
  },
}
