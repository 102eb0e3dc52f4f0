import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Закон', claim: 'Патрабаванне яшчэ разглядаюць' },
  'copy-ways': { 'read-here': 'Прачыталі тут', paper: 'На паперы', 'sealed-file': 'Файлам з паролем', 'plain-file': 'Файлам без пароля' },
  'retention-decisions': { 'keep-longer': 'Захоўваць даўжэй', 'ask-person': 'Спытаць чалавека', erase: 'Выдаліць', 'work-ended': 'Сумесная праца скончылася' },
}
