import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Закон', claim: 'Висящ иск' },
  'copy-ways': { 'read-here': 'Прочетено тук', paper: 'На хартия', 'sealed-file': 'Като файл с парола', 'plain-file': 'Като файл без парола' },
  'retention-decisions': { 'keep-longer': 'Да се пази по-дълго', 'ask-person': 'Да се попита човекът', erase: 'Да се изтрие', 'work-ended': 'Съвместната работа е приключила' },
}
