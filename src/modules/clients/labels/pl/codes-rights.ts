import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Ustawa', claim: 'Roszczenie w toku' },
  'copy-ways': { 'read-here': 'Przeczytano na miejscu', paper: 'Na papierze', 'sealed-file': 'Jako plik z hasłem', 'plain-file': 'Jako plik bez hasła' },
  'retention-decisions': { 'keep-longer': 'Przechowywać dłużej', 'ask-person': 'Zapytać osobę', erase: 'Usunąć', 'work-ended': 'Wspólna praca się zakończyła' },
}
