import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Закон', claim: 'Требование ещё рассматривают' },
  'copy-ways': { 'read-here': 'Прочитали здесь', paper: 'На бумаге', 'sealed-file': 'Файлом с паролем', 'plain-file': 'Файлом без пароля' },
  'retention-decisions': { 'keep-longer': 'Хранить дольше', 'ask-person': 'Спросить человека', erase: 'Удалить', 'work-ended': 'Совместная работа закончилась' },
}
