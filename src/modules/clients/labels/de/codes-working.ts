import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Gefahr', suicide: 'Suizid oder Selbstverletzung', 'child-at-risk': 'Ein Kind ist gefährdet', missing: 'Vermisst', health: 'Gesundheit', 'perpetrator-near': 'Mutmaßliche Täter in der Nähe',
    'perpetrator-or-tester': 'Vielleicht Täter oder ein Test', other: 'Anderes',
  },
  'attachment-kinds': {
    'identity-paper': 'Ausweispapier', decision: 'Bescheid oder Brief', medical: 'Ärztliches Papier', 'contract-or-wages': 'Vertrag oder Lohn', consent: 'Unterschriebene Einwilligung', picture: 'Bild', message: 'Nachricht', other: 'Anderes',
  },
  'custody-steps': { received: 'Erhalten', copied: 'Kopiert', 'handed-over': 'Übergeben', 'given-back': 'Zurückgegeben', destroyed: 'Vernichtet' },
  rights: { see: 'Die Akte einsehen', copy: 'Eine Kopie erhalten', correct: 'Berichtigen lassen', restrict: 'Nutzung einschränken', object: 'Einer Nutzung widersprechen', erase: 'Löschen lassen', port: 'Daten mitnehmen' },
  requesters: { client: 'Die Person selbst', parent: 'Ein Elternteil', partner: 'Partnerin oder Partner', lawyer: 'Anwältin oder Anwalt', other: 'Jemand anderes' },
  mandates: { 'not-checked': 'Noch nicht geprüft', verified: 'Geprüft und gültig', 'not-valid': 'Nicht gültig' },
  'rights-outcomes': { done: 'Erledigt', partly: 'Zum Teil erledigt', 'restricted-until': 'Eingeschränkt bis', refused: 'Abgelehnt' },
  'book-sorts': { interpreters: 'Dolmetschende', 'own-forms': 'Eigene Formulare', 'authority-requests': 'Anfragen von Behörden', notifications: 'Meldungen', imports: 'Importe', duties: 'Meldepflichten', breaches: 'Datenpannen', 'lawyer-notes': 'Notizen von Anwälten', retention: 'Aufbewahrung' },
  'own-types': {
    line: 'Eine Zeile', text: 'Ein Text', 'yes-no': 'Ja oder nein', number: 'Eine Zahl', date: 'Ein Datum', choice: 'Eine Auswahl', choices: 'Mehrfachauswahl', country: 'Ein Land', language: 'Eine Sprache',
  },
  given: { nothing: 'Nichts', part: 'Ein Teil', all: 'Alles, wonach gefragt wurde' },
  'breach-kinds': { seen: 'Von Unbefugten gesehen', changed: 'Verändert', lost: 'Verloren oder nicht erreichbar' },
  'breach-risks': { unlikely: 'Kaum eines', some: 'Ein Risiko', high: 'Ein hohes Risiko' },
  'age-bands': {
    '0-8': '0 bis 8', '9-17': '9 bis 17', '18-20': '18 bis 20', '21-23': '21 bis 23', '24-26': '24 bis 26', '27-29': '27 bis 29', '30-38': '30 bis 38', '39-47': '39 bis 47', '48-plus': '48 oder älter',
  },
}
