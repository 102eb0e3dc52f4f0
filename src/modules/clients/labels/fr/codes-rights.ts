import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Une loi', claim: 'Une demande en cours' },
  'copy-ways': { 'read-here': 'Lu sur place', paper: 'Sur papier', 'sealed-file': 'En fichier avec phrase de passe', 'plain-file': 'En fichier sans protection' },
  'retention-decisions': { 'keep-longer': 'Garder plus longtemps', 'ask-person': 'Demander à la personne', erase: 'Effacer', 'work-ended': 'L’accompagnement est terminé' },
}
