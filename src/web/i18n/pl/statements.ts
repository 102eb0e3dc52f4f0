import type { Messages } from '../messages.ts'

/** Accessibility, privacy, licence: what the site owes its readers to say. */
export const accessibility: Messages['accessibility'] = {
  title: 'Dostępność',
  lead: 'Każdy powinien móc tu czytać: na starym telefonie, przy wolnym łączu, za pomocą klawiatury, z czytnikiem ekranu, dużym drukiem.',
  parts: [
    {
      heading: 'Do czego dążymy',
      text: ['Te strony tworzymy zgodnie z wytycznymi dostępności treści internetowych (WCAG) 2.2 na poziomie AA. Każdy rodzaj strony sprawdzamy pod tym względem, programami i naocznie.'],
    },
    {
      heading: 'Co pomaga',
      list: [
        'Wszystko działa za pomocą samej klawiatury i bez skryptów.',
        'Tekst można powiększyć do 400 procent, można też zwiększyć odstępy między wierszami i literami; nic nie zostanie ucięte.',
        'Jasny lub ciemny wygląd zależy od ustawień urządzenia. Nic się nie porusza.',
        'Język każdego tekstu jest oznaczony, aby czytniki ekranu wymawiały go poprawnie.',
        'Tekst dokumentu można czytać strona po stronie, bez otwierania pliku.',
      ],
    },
    {
      heading: 'Czego jeszcze brakuje',
      list: [
        'Wiele dokumentów wydano jako pliki trudne do odczytania czytnikiem ekranu. Ich tekst można czytać tutaj, jeśli program zdołał go pobrać.',
        'Rozpoznany tekst zeskanowanych stron zawiera błędy.',
        'Nazw tematów nie przejrzały jeszcze w każdym języku osoby, dla których jest to język ojczysty.',
      ],
    },
    {
      heading: 'Zgłoś problem',
      text: ['Jeśli czegoś nie da się przeczytać lub użyć, napisz do nas. Podaj adres strony i opisz, co się stało. Prześlemy tekst w postaci, z której można skorzystać.'],
    },
  ],
}

export const privacy: Messages['privacy'] = {
  title: 'Prywatność',
  lead: 'Wszystko można tu czytać bez podawania, kim się jest. Nie przechowujemy niczego, co zdradzałoby, kto co czytał.',
  parts: [
    {
      heading: 'Czego te strony nie robią',
      list: [
        'Nie ustawiają plików cookie i niczego nie zapisują w przeglądarce.',
        'Nie uruchamiają skryptów.',
        'Nie pobierają niczego od innych firm i żadnej z nich nie informują o odwiedzinach.',
        'Nie liczą odwiedzających.',
      ],
    },
    {
      heading: 'Co wie serwer',
      text: [
        'Serwer zna adres połączenia, dopóki na nie odpowiada, jak każdy serwer. Przez minutę liczy zapytania, aby nikt nie mógł go zablokować, a potem je zapomina. Adresów nie zapisuje.',
        'Nie zapisujemy, czego się tu szuka. Słowo, które niczego nie znajduje, jest liczone bez informacji o tym, kto go szukał, i to tylko wtedy, gdy jest znanym słowem z tej dziedziny lub z dokumentów i gdy w ciągu tygodnia szukało go co najmniej dwadzieścia osób.',
      ],
    },
    {
      heading: 'Co mogą zobaczyć inni',
      list: [
        'Przeglądarka może zapamiętać tę stronę. Jeśli z urządzenia korzysta ktoś jeszcze, wyczyść historię albo używaj okna prywatnego.',
        'Dostawca internetu widzi, że otwarto ten serwis, ale nie wie, którą stronę.',
        'Link, który prowadzi do innego serwisu, jest oznaczony. Tam obowiązują inne zasady.',
      ],
    },
    {
      heading: 'Słowa „Opuść stronę”',
      text: ['Są zawsze widoczne i od razu prowadzą do strony, którą odwiedzają wszyscy. Nie czyszczą historii przeglądarki.'],
    },
    {
      heading: 'Pytania',
      text: ['Można do nas napisać, aby dowiedzieć się więcej albo gdy są powody, by sądzić, że przechowujemy tu czyjeś dane.'],
    },
  ],
}

export const licence: Messages['licence'] = {
  title: 'Licencja i kod źródłowy',
  lead: 'Ten serwis działa na Waystation, wolnym oprogramowaniu. Można go używać, badać go, udostępniać i zmieniać.',
  program: 'Program',
  programText: 'Waystation jest publikowany na licencji GNU Affero General Public License w wersji 3 lub późniejszej (AGPL-3.0-or-later). Nie udziela się na niego żadnej gwarancji.',
  version: (version) => `Wersja ${version}`,
  source: 'Kod źródłowy',
  sourceText: 'Oto kod źródłowy dokładnie tej wersji, która działa na tym serwerze, zgodnie z wymogiem licencji.',
  download: 'Pobierz kod źródłowy',
  sourceElsewhere: 'Kod źródłowy wersji, która działa na tym serwerze',
  documents: 'Dokumenty',
  documentsText: 'Licencja programu nie obejmuje dokumentów. Prawa do nich należą do tych, którzy je napisali i wydali; znane warunki podajemy w opisie dokumentu.',
  fonts: 'Krój pisma',
  fontsText: 'Source Sans 3 firmy Adobe, na licencji SIL Open Font License 1.1.',
}
