import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'Naar de startpagina',
  listTitle: 'Wanneer iets niet lukt',
  listLead: 'Met deze namen horen programma’s waarom zij niet kregen wat zij vroegen. Hier wordt elke naam uitgelegd.',
  'page-unknown': { title: 'Deze pagina bestaat niet', text: 'Misschien is het adres verkeerd getypt, of is de pagina verplaatst.' },
  'organisation-not-found': { title: 'Deze organisatie staat er niet bij', text: 'Geen organisatie van het netwerk heeft dit adres. Misschien is het verkeerd getypt.' },
  'concept-not-found': { title: 'Dit onderwerp is er niet', text: 'Misschien is het adres verkeerd getypt. U kunt door alle onderwerpen bladeren.' },
  'sheet-not-found': { title: 'Deze tekst is er niet', text: 'Misschien is het adres verkeerd getypt. Alle teksten staan in één lijst.' },
  'country-not-found': { title: 'Dit land staat er niet bij', text: 'Misschien is het adres verkeerd getypt. Alle landen staan in één lijst.' },
  'document-not-found': { title: 'Dit document is er niet', text: 'Geen document met dit nummer is voor lezers toegankelijk. Misschien is het nummer verkeerd getypt.' },
  'document-withdrawn': {
    title: 'Dit document is ingetrokken',
    text: 'Het wordt niet meer getoond en is niet meer te vinden bij het zoeken. Het nummer blijft bezet, zodat verwijzingen niet naar iets anders leiden.',
  },
  withdrawnOn: (date) => `Ingetrokken op ${date}.`,
  withdrawnFor: 'Reden:',
  'page-not-found': { title: 'Het document heeft deze pagina niet', text: count({ one: 'Het heeft # pagina.', other: 'Het heeft # pagina’s.' }) },
  'nothing-to-read': { title: 'Dit document kan niet per pagina worden gelezen', text: 'De tekst kon niet uit het bestand worden gehaald. U kunt het bestand wel downloaden bij de beschrijving.' },
  'picture-not-drawn': { title: 'Van deze pagina is er geen afbeelding', text: 'Die kon niet worden gemaakt. De tekst van de pagina is wel te lezen.' },
  'method-not-allowed': { title: 'Dit adres kan niet op deze manier worden gebruikt', text: 'U kunt het lezen, maar er niets naartoe sturen.' },
  'question-not-understood': { title: 'Een deel van het adres is niet begrepen', text: 'Na het vraagteken staat iets dat niet werd verwacht. Er is niets verloren gegaan.' },
  'request-too-large': { title: 'Dat was te veel in één keer', text: 'Er is meer verstuurd dan dit adres kan ontvangen.' },
  'range-not-satisfiable': { title: 'Het bestand is korter', text: 'Er is om een deel van een bestand gevraagd dat voorbij het einde ligt. Begin opnieuw met downloaden.' },
  'archive-too-large': { title: 'Dat is te veel voor één archief', text: (f) => `Gevonden documenten: ${f.documents}. Een archief bevat er hoogstens ${f.mostDocuments} en is hoogstens ${f.mostSize} groot. Zoek gerichter, of download de bestanden één voor één.` },
  'search-away': { title: 'Zoeken is op dit moment niet mogelijk', text: 'Wat u vraagt, moet eerst worden gezocht. Probeer het over een minuut opnieuw. Alle documenten kunnen intussen worden gelezen.' },
  'too-many-requests': {
    title: 'Even geduld',
    text: count({ one: 'Vanuit uw netwerk zijn heel veel pagina’s opgevraagd. Probeer het over # seconde opnieuw.', other: 'Vanuit uw netwerk zijn heel veel pagina’s opgevraagd. Probeer het over # seconden opnieuw.' }),
  },
  'store-away': { title: 'De bestanden zijn nu niet bereikbaar', text: 'De plek waar ze bewaard worden, antwoordt niet. U hebt niets verkeerd gedaan. Probeer het over enkele minuten opnieuw.' },
  fault: { title: 'Er ging bij ons iets mis', text: 'U hebt niets verkeerd gedaan. Probeer het zo meteen opnieuw. Gebeurt het weer, meld het dan aan de beheerders van deze site en geef dit kenmerk door:' },
  toSubjects: 'Naar de onderwerpen',
  toNetwork: 'Naar de organisaties',
  toCountries: 'Naar de landen',
  toUseful: 'Naar de teksten',
  toDocument: 'Naar de beschrijving van het document',
}
