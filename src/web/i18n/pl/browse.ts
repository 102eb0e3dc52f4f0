import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'Przejrzyj bibliotekę',
  lead: 'Każdy dokument jest przypisany do rodzaju, krajów, lat, języków i słów kluczowych. Po wybraniu jednego z nich pojawią się dokumenty.',
  empty: 'Nie ma tu jeszcze dokumentów.',
  by: {
    type: 'Według rodzaju',
    country: 'Według kraju',
    year: 'Według roku',
    language: 'Według języka',
    keyword: 'Według słów kluczowych',
    publisher: 'Według wydawcy',
    own: 'Według pochodzenia',
  },
  documents: count({ one: '# dokument', few: '# dokumenty', many: '# dokumentów' }),
  all: {
    type: 'Wszystkie rodzaje',
    country: 'Wszystkie kraje',
    year: 'Wszystkie lata',
    language: 'Wszystkie języki',
    keyword: 'Wszystkie słowa kluczowe',
    publisher: 'Wszyscy wydawcy',
    own: 'Wszystkie',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Tematy',
  lead: 'Pojęcia z tej dziedziny w językach sieci. Każdy temat prowadzi do dokumentów, bez względu na ich język.',
  find: 'Znajdź temat',
  findButton: 'Znajdź',
  found: count({ one: '# temat', few: '# tematy', many: '# tematów' }),
  foundNothing: (words) => `Żaden temat nie nosi nazwy „${words}”.`,
  searchInstead: 'Szukaj tych słów w dokumentach',
  top: 'Najszersze tematy',
  letters: 'Wszystkie tematy alfabetycznie',
  documents: count({ one: '# dokument', few: '# dokumenty', many: '# dokumentów' }),
  noDocuments: 'Na ten temat nie ma jeszcze dokumentu.',
  seeDocuments: 'Zobacz dokumenty',
  meaning: 'Znaczenie',
  use: 'Do czego się go używa',
  otherNames: 'Inne nazwy',
  otherLanguages: 'W innych językach',
  broader: 'Szersze',
  narrower: 'Węższe',
  related: 'Pokrewne',
  elsewhere: 'W innych tezaurusach',
  notation: 'Symbol',
  nameIn: (language) => `Ten temat nie ma jeszcze nazwy w wybranym języku. Język podanej nazwy: ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'O zbiorach',
  lead: 'Centrum dokumentacji sieci niezależnych organizacji, które stoją po stronie osób dotkniętych handlem ludźmi.',
  holds: (documents, pages, languages) => `Zbiory liczą ${documents} i ${pages} tekstu w ${languages}.`,
  documents: count({ one: '# dokument', few: '# dokumenty', many: '# dokumentów' }),
  // These two stand in the case that the sentence asks for.
  pages: count({ one: '# stronę', few: '# strony', many: '# stron' }),
  languages: count({ one: '# języku', few: '# językach', many: '# językach' }),
  parts: [
    {
      heading: 'Co tu przechowujemy',
      text: [
        'Konwencje i ustawy, orzeczenia, raporty organów monitorujących, badania, wytyczne, stanowiska oraz własne publikacje sieci o handlu ludźmi i o prawach osób, które go doświadczyły.',
        'Dokument przechowujemy w takiej postaci, w jakiej go wydano. Tłumaczenia stoją obok oryginału, z informacją, kto je wykonał.',
      ],
    },
    {
      heading: 'Kto może czytać',
      text: ['Każdy, bez konta i bez opłat. Nieliczne dokumenty są dostępne tylko dla członków sieci.'],
    },
    {
      heading: 'Jak cytować',
      text: ['Każdy dokument ma numer, który nigdy się nie zmienia i nigdy nie przechodzi na inny dokument. Wystarczy podać ten numer albo adres, który go zawiera.'],
    },
    {
      heading: 'Jak odczytano teksty',
      text: [
        'Teksty pobiera z plików program. Strony będące obrazami są rozpoznawane i mogą się przy tym zdarzyć błędy: obraz strony stoi obok tekstu i to on jest rozstrzygający.',
        'Tytuł, data lub język zaproponowane przez program są oznaczone, dopóki ktoś ich nie potwierdzi.',
      ],
    },
    {
      heading: 'Gdy czegoś nie powinno tu być',
      text: [
        'W dawnych raportach zdarzają się nazwiska osób, których nie należało wymieniać. Prosimy wtedy o wiadomość z numerem dokumentu. Odpowiadamy w ciągu kilku dni: usuwamy nazwisko z pliku, z tekstu i z wyszukiwania albo wycofujemy dokument.',
        'Prawa do dokumentów należą do tych, którzy je napisali i wydali. Jeśli jest tu czyjaś praca, a nie powinno jej być, także prosimy o wiadomość.',
      ],
    },
  ],
  contact: 'Kontakt',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Strona internetowa',
  email: 'E-mail',
  telephone: 'Telefon',
  address: 'Adres',
  none: 'Nie podano tu jeszcze adresu.',
}
