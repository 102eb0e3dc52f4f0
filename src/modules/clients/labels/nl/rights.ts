import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Verzoek over het dossier',
    sections: { request: 'Verzoek', clock: 'Als een maand niet genoeg is', checks: 'Voordat er iets wordt gegeven', outcome: 'Uitkomst' },
    fields: {
      right: { label: 'Wat wordt gevraagd', why: 'Elk recht heeft eigen regels.' },
      receivedOn: { label: 'Ontvangen op', why: 'Vanaf deze dag loopt één maand.' },
      requester: { label: 'Wie het vraagt', why: 'Een ouder of partner kan het gevaar zijn.' },
      requesterName: { label: 'Naam van wie het vraagt', why: 'Om na te gaan of deze persoon het mag vragen.' },
      mandate: { label: 'Machtiging', why: 'Zonder machtiging krijgt niemand anders iets.' },
      what: { label: 'In eigen woorden', why: 'Om te antwoorden op wat is gevraagd.' },
      extended: { label: 'Twee maanden langer', why: 'De wet staat dit één keer toe, bij veel of moeilijke verzoeken.' },
      extensionReason: { label: 'Waarom langer', why: 'De persoon moet horen waarom.' },
      extensionToldOn: { label: 'Aan de persoon verteld op', why: 'Dit moet binnen de eerste maand.' },
      identityChecked: { label: 'Identiteit is nagegaan', why: 'Een kopie in verkeerde handen komt niet meer terug.' },
      freeOfPressure: { label: 'Gevraagd zonder druk', why: 'Misschien dwingt iemand de persoon tot deze vraag.' },
      safeKeeping: { label: 'Heeft er een veilige plek voor', why: 'Een kopie die wordt gevonden, kan gevaarlijk zijn.' },
      othersBlackedOut: { label: 'Andere mensen zijn onleesbaar gemaakt', why: 'Ook anderen hebben rechten.' },
      toldOfClaims: { label: 'Weet wat wissen doet met een claim', why: 'Bewijs voor loon of schadevergoeding kan voorgoed verloren gaan.' },
      outcome: { label: 'Uitkomst', why: 'De persoon heeft recht op een antwoord.' },
      restrictedBecause: { label: 'Beperkt vanwege', why: 'Een beperking heeft een grond nodig die eindigt.' },
      until: { label: 'Beperkt tot', why: 'Zodat het niet altijd duurt.' },
      reason: { label: 'Reden', why: 'Voor een weigering is een reden nodig, in gewone woorden.' },
      complaintRoute: { label: 'Waar te klagen', why: 'De persoon moet dit horen.' },
      answeredOn: { label: 'Beantwoord op', why: 'Om te zien dat het binnen de maand was.' },
      copyGivenOn: { label: 'Gegeven op', why: 'Wie een kopie heeft, hoort het als het dossier wordt gewist.' },
      copyWays: { label: 'Hoe gegeven', why: 'Papier en een bestand worden op andere manieren veilig bewaard.' },
    },
  },
  retention: {
    label: 'Hoe lang het dossier blijft',
    fields: {
      decision: { label: 'Wat is besloten', why: 'Geen dossier wordt vanzelf gewist: mensen beslissen.' },
      decidedOn: { label: 'Besloten op', why: 'De tijd loopt vanaf dagen die zijn opgeschreven.' },
      keepUntil: { label: 'Bewaren tot', why: 'Ook langer bewaren eindigt.' },
      reason: { label: 'Reden', why: 'De persoon mag ernaar vragen.' },
    },
  },
  'retention-rule': {
    label: 'Hoe lang dossiers hier blijven',
    sections: { rule: 'Regel', source: 'Waar die vandaan komt' },
    fields: {
      years: { label: 'Jaren na het laatste contact', why: 'Een dossier blijft niet langer dan nodig is.' },
      childYears: { label: 'Bij een kind: jaren na de achttiende verjaardag', why: 'De claims van een kind beginnen laat.' },
      freshDays: { label: 'Dagen zonder iets nieuws', why: 'Niemand wordt herinnerd aan een dossier waarin nog wordt geschreven.' },
      reason: { label: 'Reden', why: 'Zonder reden bewaart niemand dossiers.' },
      source: { label: 'Wet of besluit', why: 'Zodat anderen het kunnen nakijken.' },
      verifiedOn: { label: 'Nagekeken op', why: 'Wetten veranderen.' },
      until: { label: 'Geldig tot', why: 'Zodat de regel opnieuw wordt bekeken.' },
    },
  },
  'access-names': {
    label: 'Namen in de toegangslijst',
    fields: {
      reason: { label: 'Waarom namen nodig zijn', why: 'Ook collega’s hebben rechten: beide worden afgewogen.' },
      on: { label: 'Wanneer', why: 'Om later te zien wie om namen vroeg.' },
    },
  },
  'copy-review': { label: 'Wat voor een kopie onleesbaar is gemaakt' },
}
