import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'La pagina principală',
  listTitle: 'Când ceva nu reușește',
  listLead: 'Prin aceste nume programele află de ce nu au primit ceea ce au cerut. Aici fiecare este explicat.',
  'page-unknown': { title: 'Această pagină nu există', text: 'Poate că adresa a fost scrisă greșit sau pagina s-a mutat.' },
  'organisation-not-found': { title: 'Nu există o astfel de organizație', text: 'Nicio organizație a rețelei nu are această adresă. Poate că a fost scrisă greșit.' },
  'concept-not-found': { title: 'Nu există o astfel de temă', text: 'Poate că adresa a fost scrisă greșit. Toate temele pot fi răsfoite.' },
  'sheet-not-found': { title: 'Nu există un astfel de text', text: 'Poate că adresa a fost scrisă greșit. Toate textele se află într-o singură listă.' },
  'country-not-found': { title: 'Nu există o astfel de țară', text: 'Poate că adresa a fost scrisă greșit. Toate țările se află într-o singură listă.' },
  'document-not-found': { title: 'Nu există un astfel de document', text: 'Niciun document cu acest număr nu este deschis cititorilor. Poate că numărul a fost scris greșit.' },
  'document-withdrawn': {
    title: 'Acest document a fost retras',
    text: 'Nu mai este afișat și nu mai apare în căutări. Numărul lui rămâne ocupat, pentru ca citările să nu ducă la altceva.',
  },
  withdrawnOn: (date) => `Retras la ${date}.`,
  withdrawnFor: 'Motiv:',
  'page-not-found': { title: 'Documentul nu are o astfel de pagină', text: count({ one: 'Are # pagină.', few: 'Are # pagini.', other: 'Are # de pagini.' }) },
  'nothing-to-read': { title: 'Acest document nu poate fi citit pagină cu pagină', text: 'Textul lui nu a putut fi extras din fișier. Puteți totuși descărca fișierul din fișa documentului.' },
  'picture-not-drawn': { title: 'Nu există o imagine a acestei pagini', text: 'Imaginea nu a putut fi creată. Textul paginii poate fi totuși citit.' },
  'method-not-allowed': { title: 'Această adresă nu poate fi folosită astfel', text: 'Poate fi citită, dar nu i se poate trimite nimic.' },
  'question-not-understood': { title: 'O parte a adresei nu a putut fi înțeleasă', text: 'Partea de după semnul întrebării conține ceva neașteptat. Nu s-a pierdut nimic.' },
  'request-too-large': { title: 'A fost prea mult deodată', text: 'S-a trimis mai mult decât poate primi această adresă.' },
  'range-not-satisfiable': { title: 'Fișierul este mai scurt', text: 'S-a cerut o parte a fișierului care se află după sfârșitul lui. Începeți din nou descărcarea.' },
  'archive-too-large': { title: 'Este prea mult pentru o singură arhivă', text: (f) => `Documente găsite: ${f.documents}. O arhivă cuprinde cel mult ${f.mostDocuments} și are cel mult ${f.mostSize}. Restrângeți căutarea sau descărcați fișierele pe rând.` },
  'search-away': { title: 'Căutarea nu este posibilă în acest moment', text: 'Ceea ce cereți trebuie mai întâi căutat. Încercați din nou peste un minut. Între timp, toate documentele pot fi citite.' },
  'too-many-requests': {
    title: 'Vă rugăm să așteptați puțin',
    text: count({
      one: 'Din rețeaua dumneavoastră s-au cerut foarte multe pagini. Încercați din nou peste # secundă.',
      few: 'Din rețeaua dumneavoastră s-au cerut foarte multe pagini. Încercați din nou peste # secunde.',
      other: 'Din rețeaua dumneavoastră s-au cerut foarte multe pagini. Încercați din nou peste # de secunde.',
    }),
  },
  'store-away': { title: 'Fișierele nu sunt accesibile momentan', text: 'Locul în care sunt păstrate nu răspunde. Nu ați greșit cu nimic. Încercați din nou peste câteva minute.' },
  fault: { title: 'Ceva nu a mers bine la noi', text: 'Nu ați greșit cu nimic. Încercați din nou peste câteva clipe. Dacă se repetă, spuneți-le celor care se ocupă de acest site și dați-le această referință:' },
  toSubjects: 'La teme',
  toNetwork: 'La organizații',
  toCountries: 'La țări',
  toUseful: 'La texte',
  toDocument: 'La fișa documentului',
}
