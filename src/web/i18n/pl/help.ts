import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Słowa',
    text: 'Wpisz kilka słów. Każde musi wystąpić w dokumencie. Końcówki i wielkość liter nie mają znaczenia.',
    examples: [
      { words: 'karta pobytu', finds: 'dokumenty z obydwoma słowami, w dowolnej formie' },
      { words: 'schronienie OR zakwaterowanie', finds: 'dokumenty z jednym z tych słów albo z obydwoma' },
      { words: 'praca -dzieci', finds: 'strony z pierwszym słowem i bez drugiego' },
      { words: 'cudzoziem*', finds: 'każde słowo, które tak się zaczyna' },
    ],
  },
  {
    heading: 'Słowa, które stoją razem',
    text: 'Ujmij je w cudzysłów, jaki tylko jest na klawiaturze.',
    examples: [
      { words: '"zasada niekaralności"', finds: 'te słowa, jedno po drugim' },
      { words: '«права человека»', finds: 'to samo z innym cudzysłowem' },
    ],
  },
  {
    heading: 'Tytuły i numery',
    text: 'Dokumenty można też znaleźć po numerach, pod którymi są znane gdzie indziej. Wpisz je tak, jak są drukowane.',
    examples: [
      { words: 'title:konwencja', finds: 'dokumenty z tym słowem w tytule' },
      { words: 'GRETA(2021)10', finds: 'raport po jego numerze' },
      { words: '32011L0036', finds: 'akt prawny Unii Europejskiej po numerze CELEX' },
      { words: '71545/12', finds: 'orzeczenie po numerze skargi' },
    ],
  },
  {
    heading: 'Inne języki i pisma',
    text: 'Można szukać w dowolnym języku. Pojęcia z tej dziedziny są szukane także w innych językach; na stronie wyników widać, które to słowa, i można je pominąć.',
    examples: [
      { words: 'торгівля людьми', finds: 'te ukraińskie słowa i to samo pojęcie w innych językach' },
      { words: 'torgovlya lyudmi', finds: 'słowa pisane cyrylicą, wpisane literami łacińskimi, gdy takiego zapisu nigdzie nie ma' },
      { words: 'czlowieka', finds: 'człowieka: znaki diakrytyczne można pominąć' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'Jak szukać',
  lead: 'Przeszukiwane jest każde słowo na każdej stronie, we wszystkich językach biblioteki. Każdy przykład poniżej jest linkiem, który można wypróbować.',
  parts,
  after: 'Po wyszukaniu',
  afterText: 'Wyniki można zawęzić według języka, rodzaju, kraju lub roku i dowolnie uporządkować. Wszystko to zawiera adres strony: można go dodać do zakładek albo wysłać komuś z zespołu.',
  private: 'Nikt się nie dowie, czego tu szukano: nie jest to nigdzie zapisywane. Może to jednak zapamiętać przeglądarka.',
}
