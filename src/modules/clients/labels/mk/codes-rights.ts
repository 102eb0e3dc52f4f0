import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Закон', claim: 'Побарување што е во тек' },
  'copy-ways': { 'read-here': 'Прочитано тука', paper: 'На хартија', 'sealed-file': 'Како датотека со лозинка', 'plain-file': 'Како датотека без лозинка' },
  'retention-decisions': { 'keep-longer': 'Да се чува подолго', 'ask-person': 'Да се праша лицето', erase: 'Да се избрише', 'work-ended': 'Заедничката работа заврши' },
}
