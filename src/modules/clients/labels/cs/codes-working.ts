import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Nebezpečí', suicide: 'Sebevražda nebo sebepoškozování', 'child-at-risk': 'Ohrožené dítě', missing: 'Zmizení', health: 'Zdraví', 'perpetrator-near': 'Údajný pachatel je blízko',
    'perpetrator-or-tester': 'Možná pachatel nebo někdo, kdo nás zkouší', other: 'Něco jiného',
  },
  'attachment-kinds': {
    'identity-paper': 'Doklad totožnosti', decision: 'Rozhodnutí nebo dopis', medical: 'Lékařská zpráva', 'contract-or-wages': 'Smlouva nebo mzda', consent: 'Podepsaný souhlas', picture: 'Snímek', message: 'Zpráva', other: 'Něco jiného',
  },
  'custody-steps': { received: 'Přijetí', copied: 'Kopírování', 'handed-over': 'Předání', 'given-back': 'Vrácení', destroyed: 'Zničení' },
  rights: { see: 'Nahlédnout do složky', copy: 'Dostat kopii', correct: 'Opravit údaje', restrict: 'Omezit zpracování', object: 'Vznést námitku', erase: 'Vymazat údaje', port: 'Přenést údaje jinam' },
  requesters: { client: 'Osoba sama', parent: 'Rodič', partner: 'Partner či partnerka', lawyer: 'Právník/právnička', other: 'Někdo jiný' },
  mandates: { 'not-checked': 'Zatím neověřena', verified: 'Ověřena a platí', 'not-valid': 'Neplatí' },
  'rights-outcomes': { done: 'Vyhověno', partly: 'Vyhověno zčásti', 'restricted-until': 'Omezeno do', refused: 'Odmítnuto' },
  'book-sorts': { interpreters: 'Tlumočníci a tlumočnice', 'own-forms': 'Vlastní formuláře', 'authority-requests': 'Žádosti úřadů', notifications: 'Oznámení', imports: 'Importy', duties: 'Oznamovací povinnosti', breaches: 'Porušení zabezpečení údajů', 'lawyer-notes': 'Poznámky právníků', retention: 'Uchovávání' },
  'own-types': {
    line: 'Řádek', text: 'Text', 'yes-no': 'Ano nebo ne', number: 'Číslo', date: 'Datum', choice: 'Jedna možnost', choices: 'Více možností', country: 'Země', language: 'Jazyk',
  },
  given: { nothing: 'Nic', part: 'Část', all: 'Vše, o co úřad žádal' },
  'breach-kinds': { seen: 'Viděl je někdo, kdo neměl', changed: 'Změněné', lost: 'Ztracené nebo nedostupné' },
  'breach-risks': { unlikely: 'Téměř žádné', some: 'Určité riziko', high: 'Vysoké riziko' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 a více',
  },
}
