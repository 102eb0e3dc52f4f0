import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'Procházet knihovnu',
  lead: 'Každý dokument je zařazen podle druhu, zemí, let, jazyků a klíčových slov. Vyberte jednu možnost a uvidíte dokumenty.',
  empty: 'Zatím tu nejsou žádné dokumenty.',
  by: {
    type: 'Podle druhu',
    country: 'Podle země',
    year: 'Podle roku',
    language: 'Podle jazyka',
    keyword: 'Podle klíčových slov',
    publisher: 'Podle vydavatele',
    own: 'Podle původu',
  },
  documents: count({ one: '# dokument', few: '# dokumenty', other: '# dokumentů' }),
  all: {
    type: 'Všechny druhy',
    country: 'Všechny země',
    year: 'Všechny roky',
    language: 'Všechny jazyky',
    keyword: 'Všechna klíčová slova',
    publisher: 'Všichni vydavatelé',
    own: 'Vše',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Témata',
  lead: 'Pojmy oboru v jazycích sítě. Každé téma vede ke svým dokumentům, ať jsou v jakémkoli jazyce.',
  find: 'Najít téma',
  findButton: 'Najít',
  found: count({ one: '# téma', few: '# témata', other: '# témat' }),
  foundNothing: (words) => `Žádné téma se nejmenuje „${words}“.`,
  searchInstead: 'Hledat tato slova v dokumentech',
  top: 'Nejširší témata',
  letters: 'Všechna témata podle abecedy',
  documents: count({ one: '# dokument', few: '# dokumenty', other: '# dokumentů' }),
  noDocuments: 'K tomuto tématu zatím není žádný dokument.',
  seeDocuments: 'Zobrazit dokumenty',
  meaning: 'Význam',
  use: 'K čemu se používá',
  otherNames: 'Jiné názvy',
  otherLanguages: 'V jiných jazycích',
  broader: 'Širší',
  narrower: 'Užší',
  related: 'Příbuzná',
  elsewhere: 'V jiných tezaurech',
  notation: 'Značka',
  nameIn: (language) => `Toto téma zatím nemá název ve vašem jazyce. Jazyk uvedeného názvu: ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'O sbírce',
  lead: 'Dokumentační středisko sítě nezávislých organizací, které stojí na straně obchodovaných osob.',
  holds: (documents, pages, languages) => `Sbírka zahrnuje ${documents}, ${pages} textu a ${languages}.`,
  documents: count({ one: '# dokument', few: '# dokumenty', other: '# dokumentů' }),
  // These two stand in the case that the sentence asks for.
  pages: count({ one: '# stranu', few: '# strany', other: '# stran' }),
  languages: count({ one: '# jazyk', few: '# jazyky', other: '# jazyků' }),
  parts: [
    {
      heading: 'Co zde uchováváme',
      text: [
        'Úmluvy a zákony, rozsudky, zprávy monitorovacích orgánů, výzkumy, metodiky, stanoviska a vlastní publikace sítě o obchodování s lidmi a o právech obchodovaných osob.',
        'Dokument uchováváme tak, jak vyšel. Překlady stojí vedle originálu a je u nich uvedeno, kdo je pořídil.',
      ],
    },
    {
      heading: 'Kdo smí číst',
      text: ['Každý, bez účtu a zdarma. Několik dokumentů je přístupných jen členům sítě.'],
    },
    {
      heading: 'Jak citovat',
      text: ['Každý dokument má číslo, které se nikdy nemění a nikdy nepřejde na jiný dokument. Uveďte toto číslo nebo adresu, která je obsahuje.'],
    },
    {
      heading: 'Jak byly texty přečteny',
      text: [
        'Texty ze souborů získává program. Stránky, které jsou obrázky, se rozpoznávají a přitom mohou vzniknout chyby: obrázek stránky stojí vedle textu a rozhodující je obrázek.',
        'Název, datum nebo jazyk, které navrhl program, jsou označeny, dokud je někdo nepotvrdí.',
      ],
    },
    {
      heading: 'Když tu něco nemá být',
      text: [
        'Ve starých zprávách jsou někdy jména lidí, která tam být neměla. Napište nám číslo dokumentu. Odpovíme během několika dní: jméno odstraníme ze souboru, z textu i z vyhledávání, nebo dokument vyřadíme.',
        'Práva k dokumentům mají ti, kdo je napsali a vydali. Pokud je tu vaše práce, a nemá tu být, napište nám také.',
      ],
    },
  ],
  contact: 'Jak se na nás obrátit',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Web',
  email: 'E-mail',
  telephone: 'Telefon',
  address: 'Adresa',
  none: 'Adresa tu zatím není uvedena.',
}
