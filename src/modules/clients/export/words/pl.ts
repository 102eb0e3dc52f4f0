import type { PrintWords } from './print-words.ts'

export const pl: PrintWords = {
  answers: { yes: 'Tak', no: 'Nie', 'not-known': 'Nie wiadomo', 'not-asked': 'Nie pytano', 'not-answered': 'Bez odpowiedzi' },
  sheets: { file: 'Akta', line: 'Wiersz' },
  title: 'Arkusz zgłoszenia',
  free: 'Na nic tutaj nie trzeba odpowiadać, nawet podawać imienia. Pomoc od tego nie zależy.',
  kept: 'Ten arkusz jest przechowywany pod kluczem i niszczony po przepisaniu.',
  duty: { title: 'Co musimy zgłosić', text: 'Zanim rozpocznie się rozmowa, mówimy, co prawo tego kraju każe nam przekazać i komu:' },
  ways: { title: 'Cztery różne odpowiedzi', no: 'Nie. To też odpowiedź.', 'not-known': 'Nikt tego nie wie.', 'not-asked': 'Nie zadano tego pytania.', 'not-answered': 'Ktoś woli nie mówić. Ma do tego prawo.' },
  several: 'Można zaznaczyć kilka odpowiedzi.',
  consent: 'Na każdy punkt można odpowiedzieć „nie” i mimo to dostać pomoc. Każde „tak” można w każdej chwili cofnąć.',
  signature: 'Podpis lub znak',
  counsellor: 'Rozmowę prowadzi',
  placeAndDay: 'Miejsce i dzień',
  organisation: 'Organizacja',
  telephone: 'Telefon',
  room: 'Więcej miejsca',
}
