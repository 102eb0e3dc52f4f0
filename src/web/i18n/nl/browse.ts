import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'Door de bibliotheek bladeren',
  lead: 'Elk document is te vinden onder zijn soort, landen, jaren, talen en trefwoorden. Kies er een om de documenten te zien.',
  empty: 'Er zijn nog geen documenten.',
  by: {
    type: 'Op soort',
    country: 'Op land',
    year: 'Op jaar',
    language: 'Op taal',
    keyword: 'Op trefwoord',
    publisher: 'Op uitgever',
    own: 'Op herkomst',
  },
  documents: count({ one: '# document', other: '# documenten' }),
  all: {
    type: 'Alle soorten',
    country: 'Alle landen',
    year: 'Alle jaren',
    language: 'Alle talen',
    keyword: 'Alle trefwoorden',
    publisher: 'Alle uitgevers',
    own: 'Alles',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Onderwerpen',
  lead: 'De begrippen van het vakgebied, in de talen van het netwerk. Elk onderwerp leidt naar de documenten erover, in welke taal ze ook zijn.',
  find: 'Zoek een onderwerp',
  findButton: 'Zoeken',
  found: count({ one: '# onderwerp', other: '# onderwerpen' }),
  foundNothing: (words) => `Geen onderwerp heet “${words}”.`,
  searchInstead: 'Zoek hiernaar in de documenten',
  top: 'De ruimste onderwerpen',
  letters: 'Alle onderwerpen op letter',
  documents: count({ one: '# document', other: '# documenten' }),
  noDocuments: 'Er is nog geen document over.',
  seeDocuments: 'Bekijk de documenten',
  meaning: 'Betekenis',
  use: 'Waarvoor het wordt gebruikt',
  otherNames: 'Heet ook',
  otherLanguages: 'In andere talen',
  broader: 'Ruimer',
  narrower: 'Specifieker',
  related: 'Verwant',
  elsewhere: 'In andere thesauri',
  notation: 'Code',
  nameIn: (language) => `Dit onderwerp heeft in uw taal nog geen naam. De naam hier is in een andere taal: ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'Over de collectie',
  lead: 'Het documentatiecentrum van een netwerk van onafhankelijke organisaties die naast verhandelde personen staan.',
  holds: (documents, pages, languages) => `De collectie bevat ${documents} en ${pages} tekst, in ${languages}.`,
  documents: count({ one: '# document', other: '# documenten' }),
  pages: count({ one: '# pagina', other: '# pagina’s' }),
  languages: count({ one: '# taal', other: '# talen' }),
  parts: [
    {
      heading: 'Wat hier wordt bewaard',
      text: [
        'Verdragen en wetten, rechterlijke uitspraken, rapporten van toezichthoudende organen, onderzoek, richtlijnen, verklaringen en de eigen publicaties van het netwerk over mensenhandel en de rechten van verhandelde personen.',
        'Een document wordt bewaard zoals het is gepubliceerd. Vertalingen staan naast het origineel, met de vermelding wie ze heeft gemaakt.',
      ],
    },
    {
      heading: 'Wie mag lezen',
      text: ['Iedereen, zonder account en zonder kosten. Enkele documenten zijn alleen toegankelijk voor leden van het netwerk.'],
    },
    {
      heading: 'Hoe u verwijst',
      text: ['Elk document heeft een nummer dat nooit verandert en nooit aan een ander document wordt gegeven. Verwijs naar het nummer, of naar het adres waar het nummer in staat.'],
    },
    {
      heading: 'Hoe de teksten zijn gelezen',
      text: [
        'Een programma haalt de teksten uit de bestanden. Bij pagina’s die alleen een afbeelding zijn, wordt de tekst herkend, en dat kan misgaan. De afbeelding van de pagina staat naast de tekst, en de afbeelding is doorslaggevend.',
        'Als een programma een titel, datum of taal heeft voorgesteld, staat dat erbij totdat iemand het heeft bevestigd.',
      ],
    },
    {
      heading: 'Als iets hier niet hoort te staan',
      text: [
        'In oude rapporten staan soms namen van personen die er niet in horen. Schrijf ons en noem het nummer van het document. We antwoorden binnen enkele dagen: de naam verdwijnt uit het bestand, de tekst en de zoekfunctie, of het document wordt ingetrokken.',
        'De rechten op de documenten blijven bij wie ze heeft geschreven en uitgegeven. Staat uw werk hier en hoort dat niet? Schrijf ons dan ook.',
      ],
    },
  ],
  contact: 'Hoe u ons bereikt',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Website',
  email: 'E-mail',
  telephone: 'Telefoon',
  address: 'Adres',
  none: 'Hier is nog geen adres opgegeven.',
}
