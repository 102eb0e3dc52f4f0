import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Ein Gesetz', claim: 'Ein laufender Anspruch' },
  'copy-ways': { 'read-here': 'Hier gelesen', paper: 'Auf Papier', 'sealed-file': 'Als Datei mit Passwort', 'plain-file': 'Als Datei ohne Passwort' },
  'retention-decisions': { 'keep-longer': 'Länger behalten', 'ask-person': 'Die Person fragen', erase: 'Löschen', 'work-ended': 'Die Begleitung ist beendet' },
}
