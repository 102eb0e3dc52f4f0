import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Een wet', claim: 'Een lopende claim' },
  'copy-ways': { 'read-here': 'Hier gelezen', paper: 'Op papier', 'sealed-file': 'Als bestand met wachtzin', 'plain-file': 'Als bestand zonder wachtzin' },
  'retention-decisions': { 'keep-longer': 'Langer bewaren', 'ask-person': 'De persoon vragen', erase: 'Wissen', 'work-ended': 'De begeleiding is afgesloten' },
}
