import type { CodesOf } from '../labels.ts'
import type { RIGHTS_LISTS } from '../../code-lists/rights.ts'

export const rightsCodes: CodesOf<keyof typeof RIGHTS_LISTS> = {
  'restriction-grounds': { law: 'Закон', claim: 'Вимогу ще розглядають' },
  'copy-ways': { 'read-here': 'Прочитали тут', paper: 'На папері', 'sealed-file': 'Файлом із паролем', 'plain-file': 'Файлом без пароля' },
  'retention-decisions': { 'keep-longer': 'Зберігати довше', 'ask-person': 'Запитати людину', erase: 'Стерти', 'work-ended': 'Спільна робота закінчилася' },
}
