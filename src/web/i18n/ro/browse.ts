import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'Răsfoiți biblioteca',
  lead: 'Fiecare document este așezat după tip, țări, ani, limbi și cuvinte-cheie. Alegeți unul dintre acestea pentru a vedea documentele.',
  empty: 'Încă nu există documente.',
  by: {
    type: 'După tip',
    country: 'După țară',
    year: 'După an',
    language: 'După limbă',
    keyword: 'După cuvântul-cheie',
    publisher: 'După editor',
    own: 'După proveniență',
  },
  documents: count({ one: '# document', few: '# documente', other: '# de documente' }),
  all: {
    type: 'Toate tipurile',
    country: 'Toate țările',
    year: 'Toți anii',
    language: 'Toate limbile',
    keyword: 'Toate cuvintele-cheie',
    publisher: 'Toți editorii',
    own: 'Toate',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Teme',
  lead: 'Termenii domeniului, în limbile rețelei. Fiecare temă duce la documentele ei, în orice limbă ar fi scrise.',
  find: 'Găsiți o temă',
  findButton: 'Găsiți',
  found: count({ one: '# temă', few: '# teme', other: '# de teme' }),
  foundNothing: (words) => `Nicio temă nu se numește „${words}”.`,
  searchInstead: 'Căutați aceste cuvinte în documente',
  top: 'Temele cele mai largi',
  letters: 'Toate temele în ordine alfabetică',
  documents: count({ one: '# document', few: '# documente', other: '# de documente' }),
  noDocuments: 'Încă nu există niciun document pe această temă.',
  seeDocuments: 'Vedeți documentele',
  meaning: 'Înțeles',
  use: 'La ce se folosește',
  otherNames: 'Numită și',
  otherLanguages: 'În alte limbi',
  broader: 'Mai largi',
  narrower: 'Mai restrânse',
  related: 'Înrudite',
  elsewhere: 'În alte tezaure',
  notation: 'Simbol',
  nameIn: (language) => `Această temă nu are încă un nume în limba dumneavoastră. Limba numelui afișat: ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'Despre colecție',
  lead: 'Centrul de documentare al unei rețele de organizații independente care stau alături de persoanele traficate.',
  holds: (documents, pages, languages) => `Colecția cuprinde ${documents} și ${pages} de text, în ${languages}.`,
  documents: count({ one: '# document', few: '# documente', other: '# de documente' }),
  pages: count({ one: '# pagină', few: '# pagini', other: '# de pagini' }),
  languages: count({ one: '# limbă', few: '# limbi', other: '# de limbi' }),
  parts: [
    {
      heading: 'Ce se păstrează aici',
      text: [
        'Convenții și legi, hotărâri judecătorești, rapoarte ale organismelor de monitorizare, cercetări, ghiduri, luări de poziție și publicațiile proprii ale rețelei despre traficul de persoane și despre drepturile persoanelor traficate.',
        'Documentul se păstrează așa cum a fost publicat. Traducerile stau lângă original și se precizează cine le-a făcut.',
      ],
    },
    {
      heading: 'Cine poate citi',
      text: ['Oricine, fără cont și fără plată. Câteva documente sunt deschise numai membrilor rețelei.'],
    },
    {
      heading: 'Cum se citează',
      text: ['Fiecare document are un număr care nu se schimbă niciodată și nu trece niciodată la alt document. Citați numărul sau adresa care îl conține.'],
    },
    {
      heading: 'Cum au fost citite textele',
      text: [
        'Textele sunt extrase din fișiere de un program. Paginile care sunt imagini sunt recunoscute, iar recunoașterea poate greși: imaginea paginii stă lângă text și imaginea este cea care contează.',
        'Un titlu, o dată sau o limbă propuse de un program sunt marcate până când cineva le confirmă.',
      ],
    },
    {
      heading: 'Când ceva nu ar trebui să fie aici',
      text: [
        'În rapoartele vechi apar uneori numele unor persoane care nu ar fi trebuit numite. Scrieți-ne numărul documentului. Răspundem în câteva zile: numele este scos din fișier, din text și din căutare sau documentul este retras.',
        'Drepturile asupra documentelor rămân ale celor care le-au scris și publicat. Dacă lucrarea dumneavoastră se află aici și nu ar trebui să fie, scrieți-ne de asemenea.',
      ],
    },
  ],
  contact: 'Cum ne puteți contacta',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Site web',
  email: 'E-mail',
  telephone: 'Telefon',
  address: 'Adresă',
  none: 'Încă nu a fost dată nicio adresă aici.',
}
