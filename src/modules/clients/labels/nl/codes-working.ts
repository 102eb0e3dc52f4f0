import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Gevaar', suicide: 'Suïcide of zelfbeschadiging', 'child-at-risk': 'Een kind loopt risico', missing: 'Vermist', health: 'Gezondheid', 'perpetrator-near': 'Vermoedelijke dader in de buurt',
    'perpetrator-or-tester': 'Misschien een dader, of een test', other: 'Anders',
  },
  'attachment-kinds': {
    'identity-paper': 'Identiteitspapier', decision: 'Besluit of brief', medical: 'Medisch papier', 'contract-or-wages': 'Contract of loon', consent: 'Getekende toestemming', picture: 'Afbeelding', message: 'Bericht', other: 'Anders',
  },
  'custody-steps': { received: 'Ontvangen', copied: 'Gekopieerd', 'handed-over': 'Overgedragen', 'given-back': 'Teruggegeven', destroyed: 'Vernietigd' },
  rights: { see: 'Dossier inzien', copy: 'Een kopie krijgen', correct: 'Laten verbeteren', restrict: 'Gebruik beperken', object: 'Bezwaar tegen een gebruik', erase: 'Laten wissen', port: 'Gegevens meenemen' },
  requesters: { client: 'De cliënt', parent: 'Een ouder', partner: 'Een partner', lawyer: 'Een advocaat', other: 'Iemand anders' },
  mandates: { 'not-checked': 'Nog niet gecontroleerd', verified: 'Gecontroleerd en geldig', 'not-valid': 'Niet geldig' },
  'rights-outcomes': { done: 'Gedaan', partly: 'Deels gedaan', 'restricted-until': 'Beperkt tot', refused: 'Geweigerd' },
  'book-sorts': { interpreters: 'Tolken', 'own-forms': 'Eigen formulieren', 'authority-requests': 'Verzoeken van instanties', notifications: 'Meldingen', imports: 'Imports', duties: 'Meldplichten', breaches: 'Datalekken', 'lawyer-notes': 'Notities van advocaten', retention: 'Bewaartermijnen' },
  'own-types': {
    line: 'Een regel', text: 'Een tekst', 'yes-no': 'Ja of nee', number: 'Een getal', date: 'Een datum', choice: 'Eén keuze', choices: 'Meer keuzes', country: 'Een land', language: 'Een taal',
  },
  given: { nothing: 'Niets', part: 'Een deel', all: 'Alles wat is gevraagd' },
  'breach-kinds': { seen: 'Gezien door iemand die dat niet mocht', changed: 'Veranderd', lost: 'Verloren of niet bereikbaar' },
  'breach-risks': { unlikely: 'Bijna geen', some: 'Een risico', high: 'Een hoog risico' },
  'age-bands': {
    '0-8': '0 t/m 8', '9-17': '9 t/m 17', '18-20': '18 t/m 20', '21-23': '21 t/m 23', '24-26': '24 t/m 26', '27-29': '27 t/m 29', '30-38': '30 t/m 38', '39-47': '39 t/m 47', '48-plus': '48 of ouder',
  },
}
