import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Het netwerk',
  lead: 'Onafhankelijke organisaties die naast verhandelde personen staan. Elke organisatie werkt onder haar eigen naam en op eigen verantwoordelijkheid.',
  empty: 'Er is nog geen organisatie ingevoerd.',
  kinds: {
    secretariat: 'Secretariaat',
    member: 'Leden',
    'platform-ngo': 'Ngo-platform',
    associate: 'Geassocieerde leden',
  },
  kind: {
    secretariat: 'Secretariaat',
    member: 'Lidorganisatie',
    'platform-ngo': 'Organisatie van het ngo-platform',
    associate: 'Geassocieerde organisatie',
  },
  platformText: 'Organisaties die elke twee jaar met de leden bijeenkomen om hun werkwijze te vergelijken en samen op te treden.',
  role: 'In het netwerk',
  country: 'Land',
  city: 'Plaats',
  languages: 'Talen',
  since: 'Sinds',
  ownName: 'Eigen naam',
  aboutIn: (language) => `Taal van deze tekst: ${language}.`,
  noText: 'Over deze organisatie is hier nog niets geschreven.',
  reach: 'Hoe u de organisatie bereikt',
  documents: 'Documenten van deze organisatie',
  seeDocuments: 'Documenten die zij heeft uitgegeven of geschreven',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Waar bent u nu?',
  lead: 'Kies het land waar u bent. U vindt daar telefoonnummers, plekken die helpen en de organisaties van het netwerk.',
  guess: 'Wij leiden uw land niet af uit uw taal of uw verbinding.',
  help: 'Nummers om te bellen',
  services: 'Plekken die helpen',
  none: 'Voor dit land is hier geen nummer gecontroleerd. We tonen liever geen nummer dan een verkeerd nummer.',
  noneServices: 'In dit land is hier geen dienst gecontroleerd.',
  kinds: {
    emergency: 'Noodnummer',
    helpline: 'Hulplijn',
    counselling: 'Begeleiding',
    shelter: 'Veilige opvang',
    legal: 'Juridische hulp',
    medical: 'Medische hulp',
    other: 'Andere hulp',
  },
  call: (number) => `Bel ${number}`,
  hours: 'Bereikbaar',
  allHours: 'dag en nacht',
  cost: 'Kosten',
  costs: { free: 'gratis', local: 'lokaal tarief', charged: 'duurder dan lokaal bellen', unknown: 'niet bekend' },
  languages: 'Talen',
  onBill: 'Op de telefoonrekening',
  onBills: { yes: 'het nummer staat erop', no: 'het nummer staat er niet op', unknown: 'niet bekend' },
  told: 'Politie of vreemdelingendienst',
  tolds: { yes: 'kan van het gesprek horen', no: 'krijgt niets te horen', unknown: 'niet bekend of die ervan hoort' },
  city: 'Plaats',
  website: 'Website',
  checked: ({ owner, date, until }) => `Gecontroleerd door ${owner} op ${date}, geldig tot en met ${until}.`,
  source: 'Bron:',
  sample: 'Voorbeeld: dit is geen echt nummer.',
  sampleService: 'Voorbeeld: dit is geen echte dienst.',
  organisations: 'Organisaties van het netwerk',
  noOrganisations: 'Voor dit land is hier geen organisatie van het netwerk ingevoerd.',
  documents: 'Documenten',
  seeDocuments: count({ one: '# document over dit land', other: '# documenten over dit land' }),
  noDocuments: 'Nog geen document over dit land.',
  another: 'Een ander land',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Goed om te weten',
  /** The title that the browser's history keeps. */
  place: (place) => `Goed om te weten ${place}`,
  lead: 'Korte teksten in eenvoudige taal. Lees ze voor uzelf, of voor iemand om wie u geeft.',
  empty: 'Hier staan nog geen teksten.',
  sample: 'Dit is een voorbeeld. Een jurist uit het betrokken land moet het controleren voordat iemand erop vertrouwt.',
  checked: ({ by, date }) => `Gecontroleerd door ${by} op ${date}.`,
  onlyIn: (language) => `Deze tekst is er nog niet in uw taal. Taal van deze tekst: ${language}.`,
  where: 'Waar bent u nu? Nummers en plekken die helpen',
  download: 'Deze tekst downloaden (PDF)',
  otherLanguages: 'In andere talen',
  others: 'Meer om te lezen',
  history: 'Uw browser kan deze pagina nog in de geschiedenis tonen.',
  historyHow: 'Wilt u die wissen? Open het menu van uw browser, kies “Geschiedenis” en verwijder deze pagina en de andere van deze site. Alles verwijderen kan opvallen als iemand uw browser controleert. Of open zulke pagina’s in een privévenster.',
}
