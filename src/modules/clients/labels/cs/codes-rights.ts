import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Zákon', claim: 'Probíhající nárok' },
  'copy-ways': { 'read-here': 'Přečteno zde', paper: 'Na papíře', 'sealed-file': 'Jako soubor s heslem', 'plain-file': 'Jako soubor bez hesla' },
  'retention-decisions': { 'keep-longer': 'Uchovat déle', 'ask-person': 'Zeptat se osoby', erase: 'Vymazat', 'work-ended': 'Společná práce skončila' },
}
