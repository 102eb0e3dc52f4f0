import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Register' },
  interpreter: {
    label: 'Tolk',
    fields: {
      name: { label: 'Naam', why: 'Om deze tolk te vragen, of juist niet.' },
      languages: { label: 'Talen', why: 'Om de juiste tolk te vinden.' },
      gender: { label: 'Gender', why: 'Sommige cliënten vragen om een vrouw, andere om een man.' },
      ways: { label: 'Hoe', why: 'Sommige cliënten voelen zich veiliger met een stem van ver weg.' },
      reach: { label: 'Te bereiken via', why: 'Om de tolk te kunnen bellen.' },
      signedOn: { label: 'Geheimhouding getekend op', why: 'Zonder handtekening wordt er niet getolkt.' },
      conflicts: { label: 'Botsende belangen', why: 'Familie, gemeenschappen en instanties waar de tolk dicht bij staat.' },
      endedOn: { label: 'Gestopt op', why: 'Daarna wordt deze tolk niet meer voorgesteld.' },
    },
  },
  'own-form': {
    label: 'Eigen formulier',
    fields: {
      title: { label: 'Titel', why: 'Die staat boven het formulier.' },
      version: { label: 'Versie', why: 'Oude antwoorden houden de vragen die toen zijn gesteld.' },
      many: { label: 'Mag vaker worden ingevuld', why: 'Eén keer per dossier, of elke keer opnieuw.' },
      fields: {
        label: 'Velden',
        why: 'Vraag niets wat geen doel dient. Bij elk veld staat waarom het wordt gevraagd.',
        columns: { name: 'Korte naam', label: 'Vraag', why: 'Waarom dit wordt gevraagd', type: 'Soort antwoord', choices: 'Keuzes, één per regel', aboutOthers: 'Gaat over iemand anders', neverExported: 'Verlaat het dossier nooit' },
      },
      endedOn: { label: 'Niet meer gevraagd vanaf', why: 'Wat al is ingevuld, blijft.' },
    },
  },
  'authority-request': {
    label: 'Verzoek van een instantie',
    sections: { request: 'Verzoek', answer: 'Antwoord' },
    fields: {
      on: { label: 'Wanneer', why: 'Instanties geven weinig tijd.' },
      authority: { label: 'Instantie', why: 'Om te weten wie er aan de deur was.' },
      legalBasis: { label: 'Genoemde wettelijke grondslag', why: 'Zonder grondslag wordt niets gegeven.' },
      asked: { label: 'Wat ze vroegen', why: 'Wat niet is gevraagd, wordt niet gegeven.' },
      lawyerAsked: { label: 'Advocaat geraadpleegd', why: 'Voordat er iets wordt gegeven.' },
      objected: { label: 'Wij maakten bezwaar', why: 'De jaarcijfers laten zien hoe vaak.' },
      given: { label: 'Gegeven', why: 'De jaarcijfers laten zien hoeveel.' },
      whatGiven: { label: 'Wat is gegeven', why: 'Zo weinig als kon.' },
      personTold: { label: 'De persoon is ingelicht', why: 'We vertellen het, tenzij de wet het verbiedt.' },
      notToldWhy: { label: 'Waarom niet', why: 'Voor zwijgen is een reden nodig.' },
      answeredOn: { label: 'Beantwoord op', why: 'Om te zien dat niets blijft liggen.' },
    },
  },
  notification: {
    label: 'Melding van een andere instantie',
    sections: { notification: 'Melding', facts: 'Gegevens voor cijfers' },
    fields: {
      reporter: { label: 'Wie meldt', why: 'Om na te vragen, en om te zien wie meldt en wie niet.' },
      reporterKind: { label: 'Soort instantie', why: 'Cijfers worden per soort gevraagd.' },
      pseudonym: { label: 'Eigen kenmerk van de melder', why: 'Om herhalingen van dezelfde melder te zien. Een naam wordt nooit gevraagd.' },
      receivedOn: { label: 'Ontvangen op', why: 'Voor cijfers telt deze dag.' },
      ground: { label: 'Waarom ze melden', why: 'Een vermoeden is iets anders dan een vaststelling.' },
      from: { label: 'Uitbuiting vanaf', why: 'Cijfers worden per periode gevraagd.' },
      until: { label: 'Uitbuiting tot', why: 'Cijfers worden per periode gevraagd.' },
      mayBeRepeat: { label: 'Misschien al door anderen gemeld', why: 'Herhalingen worden geschat, nooit opgezocht.' },
      sex: { label: 'Geslacht', why: 'Cijfers worden per geslacht gevraagd.' },
      ageBand: { label: 'Leeftijdsgroep', why: 'Voor cijfers is een groep genoeg.' },
      citizenships: { label: 'Nationaliteiten', why: 'Cijfers worden per nationaliteit gevraagd.' },
      forms: { label: 'Vormen van uitbuiting', why: 'Cijfers worden per vorm gevraagd.' },
      exploitedIn: { label: 'Uitgebuit in', why: 'Cijfers worden per land gevraagd.' },
    },
  },
  'import-run': { label: 'Import' },
}
