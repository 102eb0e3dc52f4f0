import type { Messages } from '../messages.ts'

const parts: Messages['help']['parts'] = [
  {
    heading: 'Cuvinte',
    text: 'Scrieți câteva cuvinte. Fiecare trebuie să apară în document. Terminațiile și literele mari nu contează.',
    examples: [
      { words: 'muncă forțată', finds: 'documente cu ambele cuvinte, în orice formă a lor' },
      { words: 'adăpost OR locuință', finds: 'documente cu unul dintre cele două cuvinte sau cu amândouă' },
      { words: 'muncă -copii', finds: 'pagini cu primul cuvânt și fără al doilea' },
      { words: 'trafic*', finds: 'toate cuvintele care încep așa' },
    ],
  },
  {
    heading: 'Cuvinte care merg împreună',
    text: 'Puneți-le între ghilimele, de orice fel are tastatura dumneavoastră.',
    examples: [
      { words: '"principiul nepedepsirii"', finds: 'aceste cuvinte, unul după altul' },
      { words: '«права человека»', finds: 'același lucru cu alte ghilimele' },
    ],
  },
  {
    heading: 'Titluri și numere',
    text: 'Documentele se găsesc și după numerele sub care sunt cunoscute în altă parte. Scrieți-le așa cum sunt tipărite.',
    examples: [
      { words: 'title:convenție', finds: 'documente cu acest cuvânt în titlu' },
      { words: 'GRETA(2021)10', finds: 'un raport după numărul lui' },
      { words: '32011L0036', finds: 'un act al Uniunii Europene după numărul CELEX' },
      { words: '71545/12', finds: 'o hotărâre după numărul cererii' },
    ],
  },
  {
    heading: 'Alte limbi și alfabete',
    text: 'Folosiți limba care vă este cea mai la îndemână. Termenii acestui domeniu sunt căutați și în celelalte limbi; pagina cu rezultate arată care sunt și îi puteți exclude.',
    examples: [
      { words: 'торгівля людьми', finds: 'aceste cuvinte în ucraineană și același termen în alte limbi' },
      { words: 'torgovlya lyudmi', finds: 'cuvinte în chirilică scrise cu litere latine, când nu apar nicăieri în această formă' },
      { words: 'fiinte', finds: 'ființe: semnele diacritice pot lipsi' },
    ],
  },
]

/** The page that explains how to search. */
export const help: Messages['help'] = {
  title: 'Cum se caută',
  lead: 'Se caută în fiecare cuvânt de pe fiecare pagină, în toate limbile bibliotecii. Fiecare exemplu de mai jos este un link: încercați-l.',
  parts,
  after: 'După căutare',
  afterText: 'Restrângeți rezultatele după limbă, tip, țară sau an și ordonați-le cum doriți. Adresa paginii le cuprinde pe toate: păstrați-o ca marcaj sau trimiteți-o unui coleg ori unei colege.',
  private: 'Nimeni nu află ce căutați: nu se notează nicăieri. Browserul dumneavoastră poate totuși reține căutarea.',
}
