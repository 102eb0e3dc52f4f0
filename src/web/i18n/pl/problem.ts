import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'Do strony głównej',
  listTitle: 'Kiedy coś się nie udaje',
  listLead: 'Tymi nazwami programy dowiadują się, dlaczego nie dostały tego, o co prosiły. Tutaj każda z nich jest wyjaśniona.',
  'page-unknown': { title: 'Tej strony nie ma', text: 'Być może w adresie jest błąd albo strona została przeniesiona.' },
  'organisation-not-found': { title: 'Nie ma takiej organizacji', text: 'Żadna organizacja sieci nie ma tego adresu. Być może jest w nim błąd.' },
  'concept-not-found': { title: 'Nie ma takiego tematu', text: 'Być może w adresie jest błąd. Wszystkie tematy można przejrzeć.' },
  'sheet-not-found': { title: 'Nie ma takiego tekstu', text: 'Być może w adresie jest błąd. Wszystkie teksty są na jednej liście.' },
  'country-not-found': { title: 'Nie ma takiego kraju', text: 'Być może w adresie jest błąd. Wszystkie kraje są na jednej liście.' },
  'document-not-found': { title: 'Nie ma takiego dokumentu', text: 'Żaden dokument o tym numerze nie jest dostępny dla czytających. Być może w numerze jest błąd.' },
  'document-withdrawn': {
    title: 'Ten dokument wycofano',
    text: 'Nie jest już pokazywany i nie pojawia się w wynikach wyszukiwania. Jego numer pozostaje zajęty, aby cytowania nie prowadziły do czegoś innego.',
  },
  withdrawnOn: (date) => `Data wycofania: ${date}.`,
  withdrawnFor: 'Powód:',
  'page-not-found': { title: 'Dokument nie ma takiej strony', text: count({ one: 'Ma # stronę.', few: 'Ma # strony.', many: 'Ma # stron.' }) },
  'nothing-to-read': { title: 'Tego dokumentu nie można czytać strona po stronie', text: 'Nie udało się pobrać tekstu z pliku. Sam plik można pobrać ze strony z opisem dokumentu.' },
  'picture-not-drawn': { title: 'Nie ma obrazu tej strony', text: 'Nie udało się go utworzyć. Tekst strony można mimo to przeczytać.' },
  'method-not-allowed': { title: 'Tego adresu nie można tak użyć', text: 'Można go odczytać, ale nie można nic na niego wysłać.' },
  'question-not-understood': { title: 'Część adresu jest niezrozumiała', text: 'Część po znaku zapytania zawiera coś nieoczekiwanego. Nic nie zginęło.' },
  'request-too-large': { title: 'To za dużo naraz', text: 'Wysłano więcej, niż ten adres może przyjąć.' },
  'range-not-satisfiable': { title: 'Plik jest krótszy', text: 'Zażądano części pliku, która leży poza jego końcem. Zacznij pobieranie od nowa.' },
  'archive-too-large': { title: 'To za dużo na jedno archiwum', text: (f) => `Znalezione dokumenty: ${f.documents}. Jedno archiwum mieści ich najwyżej ${f.mostDocuments} i ma najwyżej ${f.mostSize}. Zawęź wyszukiwanie albo pobierz pliki po kolei.` },
  'search-away': { title: 'Wyszukiwanie jest w tej chwili niemożliwe', text: 'To, o co prosisz, trzeba najpierw wyszukać. Spróbuj ponownie za minutę. Wszystkie dokumenty można tymczasem czytać.' },
  'too-many-requests': {
    title: 'Prosimy chwilę zaczekać',
    text: count({
      one: 'Z tej sieci zażądano bardzo wielu stron. Spróbuj ponownie za # sekundę.',
      few: 'Z tej sieci zażądano bardzo wielu stron. Spróbuj ponownie za # sekundy.',
      many: 'Z tej sieci zażądano bardzo wielu stron. Spróbuj ponownie za # sekund.',
    }),
  },
  'store-away': { title: 'Pliki są chwilowo niedostępne', text: 'Miejsce, w którym są przechowywane, nie odpowiada. To nie Twoja wina. Spróbuj ponownie za kilka minut.' },
  fault: { title: 'Coś się nie udało po naszej stronie', text: 'To nie Twoja wina. Spróbuj ponownie za chwilę. Jeśli to się powtórzy, powiadom osoby, które opiekują się tym serwisem, i podaj im to oznaczenie:' },
  toSubjects: 'Do tematów',
  toNetwork: 'Do organizacji',
  toCountries: 'Do krajów',
  toUseful: 'Do tekstów',
  toDocument: 'Do opisu dokumentu',
}
