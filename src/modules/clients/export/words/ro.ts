import type { PrintWords } from './print-words.ts'

export const ro: PrintWords = {
  answers: { yes: 'Da', no: 'Nu', 'not-known': 'Nu se știe', 'not-asked': 'Nu s-a întrebat', 'not-answered': 'Fără răspuns' },
  sheets: { file: 'Dosar', line: 'Rând' },
  title: 'Fișă de primire',
  free: 'Nimic de aici nu cere neapărat răspuns, nici măcar un nume. Ajutorul nu depinde de aceasta.',
  kept: 'Această fișă se păstrează sub cheie și se distruge după ce a fost transcrisă.',
  duty: { title: 'Ce trebuie să raportăm', text: 'Înainte să vorbiți, vă spunem ce ne obligă legea de aici să transmitem și cui:' },
  ways: { title: 'Patru răspunsuri diferite', no: 'Nu. Și acesta e un răspuns.', 'not-known': 'Nimeni nu știe.', 'not-asked': 'Nu s-a întrebat.', 'not-answered': 'Preferați să nu spuneți. Este dreptul dumneavoastră.' },
  several: 'Bifați tot ce se potrivește.',
  consent: 'Puteți spune nu la fiecare punct și primiți totuși ajutor. Un da poate fi retras oricând.',
  signature: 'Semnătură sau semn',
  counsellor: 'Consiliere acordată de',
  placeAndDay: 'Locul și ziua',
  organisation: 'Organizația',
  telephone: 'Telefon',
  room: 'Mai mult loc',
}
