import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Salt la text',
  leave: 'Părăsiți pagina',
  /** A page that everyone visits. */
  leaveTo: 'https://ro.wikipedia.org/',
  library: 'Bibliotecă',
  subjects: 'Teme',
  countries: 'Țări',
  members: 'Rețea',
  useful: 'Bine de știut',
  about: 'Despre colecție',
  accessibility: 'Accesibilitate',
  privacyTitle: 'Confidențialitate',
  licence: 'Licență și cod sursă',
  sections: 'Părțile site-ului',
  languages: 'Limbi',
  trail: 'Locul acestei pagini',
  home: (name) => `${name}, pagina principală`,
  demonstrationLabel: 'Demonstrație',
  demonstration: 'Aceasta este o demonstrație. Documentele sunt mostre și nimeni nu răspunde aici.',
  privacy: 'Fără cookie-uri, fără scripturi, fără numărarea vizitelor. Ce căutați nu se notează nicăieri. Browserul dumneavoastră poate totuși reține această pagină.',
  software: 'Funcționează cu Waystation, software liber sub licența AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Pagini de rezultate',
  previous: 'Înapoi',
  next: 'Înainte',
  range: (from, to, total) => `${from}–${to} din ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Legi, rapoarte și ghiduri despre traficul de persoane și despre drepturile persoanelor traficate. Căutați în fiecare pagină a fiecărui document și citiți fără cont.',
  where: 'Unde sunteți acum?',
  whereText: 'Alegeți o țară pentru a vedea la ce numere puteți suna și ce organizații ajută acolo.',
  allCountries: 'Toate țările',
  usefulText: 'Texte scurte în limbaj simplu, pentru dumneavoastră sau pentru cineva apropiat.',
  browse: 'Răsfoiți biblioteca',
  newest: 'Cele mai noi documente',
  all: count({ one: 'Vedeți singurul document', few: 'Toate cele # documente', other: 'Toate cele # de documente' }),
  emptyHeading: 'Biblioteca este încă goală',
  empty: 'Aici nu a fost publicat încă niciun document. Vă rugăm să reveniți mai târziu.',
  network: 'Rețeaua',
  networkText: 'Organizații independente care stau alături de persoanele traficate, fiecare în țara ei.',
  allMembers: 'Toate organizațiile rețelei',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Aici nu este încă nimic',
  lead: 'Aceasta este o instalare nouă. Funcționează și este goală. Iată primii pași pentru persoana care se ocupă de ea.',
  readers: 'Dacă doriți să citiți, vă rugăm să reveniți mai târziu.',
  steps: [
    { heading: 'Spuneți cine sunteți', text: 'Aduceți dintr-un dosar organizațiile rețelei dumneavoastră.' },
    { heading: 'Aduceți documente', text: 'Este de ajuns un dosar cu fișiere PDF. Un catalog în format CSV aduce și titlurile, datele și cuvintele-cheie.' },
    { heading: 'Aduceți numere și servicii', text: 'Pentru fiecare trebuie să se știe cine răspunde de el, sursa, ziua verificării și ziua expirării. Altfel nu este afișat.' },
    { heading: 'Aduceți texte în limbaj simplu', text: 'Mai întâi trebuie să le citească un jurist din țara respectivă.' },
    { heading: 'Faceți o copie de siguranță', text: 'Faceți-o din prima zi și încercați o dată să o restaurați.' },
  ],
  again: 'Această pagină lasă locul bibliotecii de îndată ce există un document.',
}
