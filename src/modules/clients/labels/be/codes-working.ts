import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Небяспека', suicide: 'Самагубства або самапашкоджанне', 'child-at-risk': 'Дзіця ў небяспецы', missing: 'Чалавек знік', health: 'Здароўе', 'perpetrator-near': 'Меркаваны крыўдзіцель побач',
    'perpetrator-or-tester': 'Магчыма, крыўдзіцель або праверка', other: 'Іншае',
  },
  'attachment-kinds': {
    'identity-paper': 'Дакумент, які сведчыць асобу', decision: 'Рашэнне або ліст', medical: 'Медыцынскі дакумент', 'contract-or-wages': 'Дагавор або зарплата', consent: 'Падпісаная згода', picture: 'Выява', message: 'Паведамленне', other: 'Іншае',
  },
  'custody-steps': { received: 'Атрымана', copied: 'Скапіравана', 'handed-over': 'Перададзена', 'given-back': 'Вернута', destroyed: 'Знішчана' },
  rights: { see: 'Убачыць картку', copy: 'Атрымаць копію', correct: 'Выправіць', restrict: 'Абмежаваць выкарыстанне', object: 'Запярэчыць супраць выкарыстання', erase: 'Выдаліць', port: 'Перанесці даныя' },
  requesters: { client: 'Сам чалавек', parent: 'Маці або бацька', partner: 'Партнёр або партнёрка', lawyer: 'Адвакат', other: 'Нехта іншы' },
  mandates: { 'not-checked': 'Яшчэ не праверылі', verified: 'Правераны, дзейнічаюць', 'not-valid': 'Не дзейнічаюць' },
  'rights-outcomes': { done: 'Выканана', partly: 'Выканана часткова', 'restricted-until': 'Абмежавана да пэўнага дня', refused: 'Адмоўлена' },
  'book-sorts': { interpreters: 'Перакладчыкі', 'own-forms': 'Свае формы', 'authority-requests': 'Запыты органаў улады', notifications: 'Паведамленні арганізацый', imports: 'Імпарт', duties: 'Абавязкі паведамляць', breaches: 'Парушэнні бяспекі даных', 'lawyer-notes': 'Нататкі юрыстаў', retention: 'Захоўванне' },
  'own-types': {
    line: 'Радок', text: 'Тэкст', 'yes-no': 'Так або не', number: 'Лік', date: 'Дата', choice: 'Адзін варыянт', choices: 'Некалькі варыянтаў', country: 'Краіна', language: 'Мова',
  },
  given: { nothing: 'Нічога', part: 'Частку', all: 'Усё, што прасілі' },
  'breach-kinds': { seen: 'Іх убачыў той, хто не павінен быў', changed: 'Зменены', lost: 'Страчаны або недаступныя' },
  'breach-risks': { unlikely: 'Амаль няма', some: 'Ёсць рызыка', high: 'Высокая рызыка' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 і старэй',
  },
}
