import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Naar de tekst',
  leave: 'Pagina verlaten',
  /** A page that everyone visits. */
  leaveTo: 'https://nl.wikipedia.org/',
  library: 'Bibliotheek',
  subjects: 'Onderwerpen',
  countries: 'Landen',
  members: 'Netwerk',
  useful: 'Goed om te weten',
  about: 'Over de collectie',
  accessibility: 'Toegankelijkheid',
  privacyTitle: 'Privacy',
  licence: 'Licentie en broncode',
  sections: 'Onderdelen van de site',
  languages: 'Talen',
  trail: 'Waar deze pagina staat',
  home: (name) => `${name}, startpagina`,
  demonstrationLabel: 'Demonstratie',
  demonstration: 'Dit is een demonstratie. De documenten zijn voorbeelden, en niemand antwoordt hier.',
  privacy: 'Geen cookies, geen scripts, geen bezoekers geteld. Wat u zoekt, wordt niet vastgelegd. Uw eigen browser kan deze pagina wel onthouden.',
  software: 'Draait op Waystation, vrije software onder de AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Pagina’s met resultaten',
  previous: 'Vorige',
  next: 'Volgende',
  range: (from, to, total) => `${from}–${to} van ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Wetten, rapporten en richtlijnen over mensenhandel en over de rechten van verhandelde personen. Doorzoek elke pagina van elk document, en lees zonder account.',
  where: 'Waar bent u nu?',
  whereText: 'Kies een land voor telefoonnummers en voor organisaties die daar helpen.',
  allCountries: 'Alle landen',
  usefulText: 'Korte teksten in eenvoudige taal, voor uzelf of voor iemand om wie u geeft.',
  browse: 'Door de bibliotheek bladeren',
  newest: 'Nieuwste documenten',
  all: count({ one: 'Bekijk het enige document', other: 'Alle # documenten' }),
  emptyHeading: 'De bibliotheek is nog leeg',
  empty: 'Hier is nog geen document gepubliceerd. Kom later nog eens terug.',
  network: 'Het netwerk',
  networkText: 'Onafhankelijke organisaties die naast verhandelde personen staan, elk in het eigen land.',
  allMembers: 'Alle organisaties van het netwerk',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Hier is nog niets',
  lead: 'Dit is een nieuwe installatie. Ze werkt en is nog leeg. Dit zijn de eerste stappen voor wie haar beheert.',
  readers: 'Kwam u hier om te lezen? Kom dan later terug.',
  steps: [
    { heading: 'Zeg wie u bent', text: 'Voeg de organisaties van uw netwerk toe vanuit een map.' },
    { heading: 'Voeg documenten toe', text: 'Een map met PDF-bestanden is genoeg. Een catalogus in CSV brengt titels, datums en trefwoorden mee.' },
    { heading: 'Voeg nummers en diensten toe', text: 'Bij elk horen een verantwoordelijke, een bron, de dag waarop het is gecontroleerd en de dag waarop het verloopt. Zonder deze gegevens wordt het niet getoond.' },
    { heading: 'Voeg teksten in eenvoudige taal toe', text: 'Een jurist uit het betrokken land moet ze hebben gelezen.' },
    { heading: 'Maak een reservekopie', text: 'Doe dat op de eerste dag, en probeer een keer om haar terug te zetten.' },
  ],
  again: 'Deze pagina maakt plaats voor de bibliotheek zodra er een document is.',
}
