import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Síť',
  lead: 'Nezávislé organizace, které stojí na straně obchodovaných osob. Každá pracuje pod vlastním jménem a na vlastní odpovědnost.',
  empty: 'Zatím tu není zapsána žádná organizace.',
  kinds: {
    secretariat: 'Sekretariát',
    member: 'Členské organizace',
    'platform-ngo': 'Platforma nevládních organizací',
    associate: 'Přidružené organizace',
  },
  kind: {
    secretariat: 'Sekretariát',
    member: 'Členská organizace',
    'platform-ngo': 'Organizace z platformy nevládních organizací',
    associate: 'Přidružená organizace',
  },
  platformText: 'Organizace, které se každé dva roky setkávají s členskými organizacemi, aby porovnaly zkušenosti a postupovaly společně.',
  role: 'V síti',
  country: 'Země',
  city: 'Město',
  languages: 'Jazyky',
  since: 'Od kdy',
  ownName: 'Vlastní název',
  aboutIn: (language) => `Jazyk tohoto textu: ${language}.`,
  noText: 'O této organizaci tu zatím není žádný text.',
  reach: 'Kontakt',
  documents: 'Její dokumenty',
  seeDocuments: 'Dokumenty, které vydala nebo napsala',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Kde teď jste?',
  lead: 'Vyberte zemi, ve které jste. Najdete telefonní čísla, místa, která pomáhají, a organizace sítě v této zemi.',
  guess: 'Vaši zemi neodhadujeme podle jazyka ani podle připojení.',
  help: 'Kam zavolat',
  services: 'Místa, která pomáhají',
  none: 'Pro tuto zemi tu není žádné ověřené číslo. Raději neukážeme žádné číslo než chybné.',
  noneServices: 'V této zemi tu není žádná ověřená služba.',
  kinds: {
    emergency: 'Tísňová linka',
    helpline: 'Linka pomoci',
    counselling: 'Poradenství',
    shelter: 'Bezpečné ubytování',
    legal: 'Právní pomoc',
    medical: 'Lékařská pomoc',
    other: 'Jiná pomoc',
  },
  call: (number) => `Zavolat ${number}`,
  hours: 'Provozní doba',
  allHours: 've dne i v noci',
  cost: 'Cena',
  costs: { free: 'zdarma', local: 'cena místního hovoru', charged: 'dražší než místní hovor', unknown: 'není známa' },
  languages: 'Jazyky',
  onBill: 'Na účtu za telefon',
  onBills: { yes: 'číslo se objeví', no: 'číslo se neobjeví', unknown: 'není známo' },
  told: 'Policie nebo cizinecké úřady',
  tolds: { yes: 'mohou se o hovoru dozvědět', no: 'nejsou o hovoru informovány', unknown: 'není známo, zda jsou informovány' },
  city: 'Město',
  website: 'Web',
  checked: ({ owner, date, until }) => `Ověřeno: ${owner} (${date}). Platí do: ${until}.`,
  source: 'Zdroj:',
  sample: 'Příklad: toto není skutečné číslo.',
  sampleService: 'Příklad: toto není skutečná služba.',
  organisations: 'Organizace sítě',
  noOrganisations: 'Pro tuto zemi tu není zapsána žádná organizace sítě.',
  documents: 'Dokumenty',
  seeDocuments: count({ one: '# dokument o této zemi', few: '# dokumenty o této zemi', other: '# dokumentů o této zemi' }),
  noDocuments: 'O této zemi tu zatím není žádný dokument.',
  another: 'Jiná země',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Dobré vědět',
  /** The title that the browser's history keeps. */
  place: (place) => `Dobré vědět ${place}`,
  lead: 'Krátké texty srozumitelným jazykem. Přečtěte si je pro sebe nebo pro někoho blízkého.',
  empty: 'Zatím tu nejsou žádné texty.',
  sample: 'Toto je příklad. Než se na něj kdokoli spolehne, musí ho zkontrolovat právník z dané země.',
  checked: ({ by, date }) => `Ověřeno: ${by} (${date}).`,
  onlyIn: (language) => `Tento text zatím není ve vašem jazyce. Jeho jazyk: ${language}.`,
  where: 'Kde teď jste? Čísla a místa, která pomáhají',
  download: 'Stáhnout tento text (PDF)',
  otherLanguages: 'V jiných jazycích',
  others: 'Další čtení',
  history: 'Váš prohlížeč může tuto stránku stále ukazovat v historii.',
  historyHow: 'Když ji chcete vymazat, otevřete nabídku prohlížeče, zvolte „Historie“ a smažte tuto stránku i ostatní stránky tohoto webu. Když smažete všechno, může to být nápadné někomu, kdo vás kontroluje. Nebo takové stránky otevírejte v anonymním okně.',
}
