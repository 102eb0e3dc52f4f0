import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'A law', claim: 'A claim that is pending' },
  'copy-ways': { 'read-here': 'Read here', paper: 'On paper', 'sealed-file': 'As a file with a passphrase', 'plain-file': 'As a file without one' },
  'retention-decisions': { 'keep-longer': 'Keep longer', 'ask-person': 'Ask the person', erase: 'Erase', 'work-ended': 'The work together has ended' },
}
