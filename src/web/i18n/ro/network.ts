import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Rețeaua',
  lead: 'Organizații independente care stau alături de persoanele traficate. Fiecare lucrează sub numele ei și pe propria răspundere.',
  empty: 'Încă nu a fost înscrisă nicio organizație.',
  kinds: {
    secretariat: 'Secretariat',
    member: 'Membri',
    'platform-ngo': 'Platforma ONG',
    associate: 'Asociați',
  },
  kind: {
    secretariat: 'Secretariat',
    member: 'Organizație membră',
    'platform-ngo': 'Organizație din platforma ONG',
    associate: 'Organizație asociată',
  },
  platformText: 'Organizații care se întâlnesc la fiecare doi ani cu membrii rețelei, pentru a-și compara practica și a acționa împreună.',
  role: 'În rețea',
  country: 'Țară',
  city: 'Oraș',
  languages: 'Limbi',
  since: 'Din',
  ownName: 'Nume propriu',
  aboutIn: (language) => `Limba acestui text: ${language}.`,
  noText: 'Încă nu s-a scris aici nimic despre această organizație.',
  reach: 'Contact',
  documents: 'Documentele ei',
  seeDocuments: 'Documente pe care le-a publicat sau le-a scris',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Unde sunteți acum?',
  lead: 'Alegeți țara în care sunteți. Găsiți numere la care puteți suna, locuri care ajută și organizațiile rețelei de acolo.',
  guess: 'Nu ghicim țara după limba sau după conexiunea dumneavoastră.',
  help: 'Unde puteți suna',
  services: 'Locuri care ajută',
  none: 'Pentru această țară nu a fost verificat aici niciun număr. Mai bine niciunul decât unul greșit.',
  noneServices: 'În această țară nu a fost verificat aici niciun serviciu.',
  kinds: {
    emergency: 'Urgență',
    helpline: 'Linie de asistență',
    counselling: 'Consiliere',
    shelter: 'Loc sigur de cazare',
    legal: 'Ajutor juridic',
    medical: 'Ajutor medical',
    other: 'Alt ajutor',
  },
  call: (number) => `Sunați la ${number}`,
  hours: 'Program',
  allHours: 'zi și noapte',
  cost: 'Cost',
  costs: { free: 'gratuit', local: 'ca un apel local', charged: 'mai scump decât un apel local', unknown: 'nu se știe' },
  languages: 'Limbi',
  onBill: 'Pe factura de telefon',
  onBills: { yes: 'numărul apare', no: 'numărul nu apare', unknown: 'nu se știe' },
  told: 'Poliția sau autoritățile de migrație',
  tolds: { yes: 'pot afla de apel', no: 'nu sunt informate', unknown: 'nu se știe dacă sunt informate' },
  city: 'Oraș',
  website: 'Site web',
  checked: ({ owner, date, until }) => `Verificat de ${owner} la ${date}, valabil până la ${until}.`,
  source: 'Sursa:',
  sample: 'Exemplu: acesta nu este un număr real.',
  sampleService: 'Exemplu: acesta nu este un serviciu real.',
  organisations: 'Organizațiile rețelei',
  noOrganisations: 'Pentru această țară nu este înscrisă aici nicio organizație a rețelei.',
  documents: 'Documente',
  seeDocuments: count({ one: '# document despre această țară', few: '# documente despre această țară', other: '# de documente despre această țară' }),
  noDocuments: 'Încă nu există niciun document despre această țară.',
  another: 'Altă țară',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Bine de știut',
  /** The title that the browser's history keeps. */
  place: (place) => `Bine de știut ${place}`,
  lead: 'Texte scurte în limbaj simplu. Citiți-le pentru dumneavoastră sau pentru cineva apropiat.',
  empty: 'Aici nu sunt încă texte.',
  sample: 'Acesta este un exemplu. Un jurist din țara respectivă trebuie să îl verifice înainte ca cineva să se bazeze pe el.',
  checked: ({ by, date }) => `Verificat de ${by} la ${date}.`,
  onlyIn: (language) => `Acest text nu este încă în limba dumneavoastră. Limba lui: ${language}.`,
  where: 'Unde sunteți acum? Numere și locuri care ajută',
  download: 'Descărcați acest text (PDF)',
  otherLanguages: 'În alte limbi',
  others: 'Mai multe de citit',
  history: 'Browserul dumneavoastră poate arăta în continuare această pagină în istoric.',
  historyHow: 'Pentru a o șterge, deschideți meniul browserului, alegeți „Istoric” și ștergeți această pagină și celelalte pagini ale acestui site. Dacă ștergeți totul, i se poate părea ciudat cuiva care verifică. Sau deschideți astfel de pagini într-o fereastră privată.',
}
