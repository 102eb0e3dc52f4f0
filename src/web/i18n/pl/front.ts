import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Przejdź do tekstu',
  leave: 'Opuść stronę',
  /** A page that everyone visits. */
  leaveTo: 'https://pl.wikipedia.org/',
  library: 'Biblioteka',
  subjects: 'Tematy',
  countries: 'Kraje',
  members: 'Sieć',
  useful: 'Warto wiedzieć',
  about: 'O zbiorach',
  accessibility: 'Dostępność',
  privacyTitle: 'Prywatność',
  licence: 'Licencja i kod źródłowy',
  sections: 'Części serwisu',
  languages: 'Języki',
  trail: 'Miejsce tej strony w serwisie',
  home: (name) => `${name}, strona główna`,
  demonstrationLabel: 'Wersja pokazowa',
  demonstration: 'To jest wersja pokazowa. Dokumenty są przykładowe i nikt tu nie odpowiada.',
  privacy: 'Bez plików cookie, bez skryptów, bez liczenia odwiedzin. Nie zapisujemy, czego się tu szuka. Tę stronę może jednak zapamiętać przeglądarka.',
  software: 'Działa na Waystation, wolnym oprogramowaniu na licencji AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Strony wyników',
  previous: 'Poprzednie',
  next: 'Następne',
  range: (from, to, total) => `${from}–${to} z ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Akty prawne, raporty i wytyczne dotyczące handlu ludźmi i praw osób, które go doświadczyły. Można przeszukać każdą stronę każdego dokumentu i czytać bez konta.',
  where: 'Gdzie teraz jesteś?',
  whereText: 'Po wybraniu kraju pojawią się numery telefonów i organizacje, które tam pomagają.',
  allCountries: 'Wszystkie kraje',
  usefulText: 'Krótkie teksty prostym językiem, dla siebie albo dla kogoś bliskiego.',
  browse: 'Przejrzyj bibliotekę',
  newest: 'Najnowsze dokumenty',
  all: count({ one: 'Zobacz jedyny dokument', few: 'Wszystkie # dokumenty', many: 'Wszystkie dokumenty: #' }),
  emptyHeading: 'Biblioteka jest jeszcze pusta',
  empty: 'Nie opublikowano tu jeszcze żadnego dokumentu. Prosimy zajrzeć później.',
  network: 'Sieć',
  networkText: 'Niezależne organizacje, które stoją po stronie osób dotkniętych handlem ludźmi, każda w swoim kraju.',
  allMembers: 'Wszystkie organizacje sieci',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Nic tu jeszcze nie ma',
  lead: 'To nowa instalacja. Działa i jest pusta. Oto pierwsze kroki dla osoby, która się nią opiekuje.',
  readers: 'Osoby, które chcą tu czytać, prosimy o powrót później.',
  steps: [
    { heading: 'Przedstaw organizacje', text: 'Wczytaj z folderu organizacje swojej sieci.' },
    { heading: 'Wczytaj dokumenty', text: 'Wystarczy folder z plikami PDF. Katalog w formacie CSV doda tytuły, daty i słowa kluczowe.' },
    { heading: 'Wczytaj numery i usługi', text: 'Każdy wpis musi mieć opiekuna, źródło, dzień sprawdzenia i dzień wygaśnięcia. Bez nich nie będzie pokazany.' },
    { heading: 'Wczytaj teksty prostym językiem', text: 'Wcześniej musi je przeczytać prawnik z kraju, którego dotyczą.' },
    { heading: 'Zrób kopię zapasową', text: 'Najlepiej pierwszego dnia. Warto też raz spróbować ją odtworzyć.' },
  ],
  again: 'Gdy pojawi się pierwszy dokument, tę stronę zastąpi biblioteka.',
}
