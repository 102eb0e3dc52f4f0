import type { PrintWords } from './print-words.ts'

export const cs: PrintWords = {
  answers: { yes: 'Ano', no: 'Ne', 'not-known': 'Není známo', 'not-asked': 'Neptali jsme se', 'not-answered': 'Bez odpovědi' },
  sheets: { file: 'Spis', line: 'Řádek' },
  title: 'Vstupní list',
  free: 'Na nic zde není nutné odpovídat, ani uvádět jméno. Pomoc na tom nezávisí.',
  kept: 'Tento list je uložen pod zámkem a po přepsání se zničí.',
  duty: { title: 'Co musíme oznámit', text: 'Než začnete mluvit, řekneme vám, co a komu musíme podle zdejšího zákona předat:' },
  ways: { title: 'Čtyři různé odpovědi', no: 'Ne. I to je odpověď.', 'not-known': 'Nikdo to neví.', 'not-asked': 'Nezeptali jsme se.', 'not-answered': 'Raději to neříkáte. Je to vaše právo.' },
  several: 'Zaškrtněte vše, co platí.',
  consent: 'Každý bod můžete odmítnout, a přesto dostanete pomoc. Souhlas můžete kdykoli vzít zpět.',
  signature: 'Podpis nebo značka',
  counsellor: 'Rozhovor vede',
  placeAndDay: 'Místo a den',
  organisation: 'Organizace',
  telephone: 'Telefon',
  room: 'Více místa',
}
