import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Verzoek over het dossier',
    sections: { request: 'Verzoek', checks: 'Voordat er iets wordt gegeven', outcome: 'Uitkomst' },
    fields: {
      right: { label: 'Wat wordt gevraagd', why: 'Elk recht heeft eigen regels.' },
      receivedOn: { label: 'Ontvangen op', why: 'Vanaf deze dag loopt één maand.' },
      requester: { label: 'Wie het vraagt', why: 'Een ouder of partner kan het gevaar zijn.' },
      requesterName: { label: 'Naam van wie het vraagt', why: 'Om na te gaan of deze persoon het mag vragen.' },
      mandate: { label: 'Machtiging', why: 'Zonder machtiging krijgt niemand anders iets.' },
      what: { label: 'In eigen woorden', why: 'Om te antwoorden op wat is gevraagd.' },
      identityChecked: { label: 'Identiteit is nagegaan', why: 'Een kopie in verkeerde handen komt niet meer terug.' },
      freeOfPressure: { label: 'Gevraagd zonder druk', why: 'Misschien dwingt iemand de persoon tot deze vraag.' },
      safeKeeping: { label: 'Heeft er een veilige plek voor', why: 'Een kopie die wordt gevonden, kan gevaarlijk zijn.' },
      othersBlackedOut: { label: 'Andere mensen zijn onleesbaar gemaakt', why: 'Ook anderen hebben rechten.' },
      toldOfClaims: { label: 'Weet wat wissen doet met een claim', why: 'Bewijs voor loon of schadevergoeding kan voorgoed verloren gaan.' },
      outcome: { label: 'Uitkomst', why: 'De persoon heeft recht op een antwoord.' },
      until: { label: 'Beperkt tot', why: 'Zodat het niet altijd duurt.' },
      reason: { label: 'Reden', why: 'Voor een weigering is een reden nodig, in gewone woorden.' },
      complaintRoute: { label: 'Waar te klagen', why: 'De persoon moet dit horen.' },
      answeredOn: { label: 'Beantwoord op', why: 'Om te zien dat het binnen de maand was.' },
    },
  },
}
