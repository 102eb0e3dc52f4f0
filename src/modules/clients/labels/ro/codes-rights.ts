import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'O lege', claim: 'O pretenție în curs' },
  'copy-ways': { 'read-here': 'Citit aici', paper: 'Pe hârtie', 'sealed-file': 'Ca fișier cu parolă', 'plain-file': 'Ca fișier fără parolă' },
  'retention-decisions': { 'keep-longer': 'Se păstrează mai mult', 'ask-person': 'Se întreabă persoana', erase: 'Se șterge', 'work-ended': 'Lucrul împreună s-a încheiat' },
}
