import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Pericol', suicide: 'Suicid sau autovătămare', 'child-at-risk': 'Copil în pericol', missing: 'Dispariție', health: 'Sănătate', 'perpetrator-near': 'Presupusul agresor este aproape',
    'perpetrator-or-tester': 'Posibil agresor sau cineva care testează', other: 'Altceva',
  },
  'attachment-kinds': {
    'identity-paper': 'Act de identitate', decision: 'Decizie sau scrisoare', medical: 'Act medical', 'contract-or-wages': 'Contract sau salariu', consent: 'Consimțământ semnat', picture: 'Imagine', message: 'Mesaj', other: 'Altceva',
  },
  'custody-steps': { received: 'Primire', copied: 'Copiere', 'handed-over': 'Predare', 'given-back': 'Înapoiere', destroyed: 'Distrugere' },
  rights: { see: 'Acces la dosar', copy: 'O copie a datelor', correct: 'Rectificarea datelor', restrict: 'Restricționarea prelucrării', object: 'Opoziție', erase: 'Ștergerea datelor', port: 'Portarea datelor' },
  requesters: { client: 'Persoana însăși', parent: 'Un părinte', partner: 'Partenerul sau partenera', lawyer: 'Un avocat sau o avocată', other: 'Altcineva' },
  mandates: { 'not-checked': 'Încă neverificată', verified: 'Verificată și valabilă', 'not-valid': 'Nu este valabilă' },
  'rights-outcomes': { done: 'Admisă', partly: 'Admisă în parte', 'restricted-until': 'Restricționat până la', refused: 'Respinsă' },
  'book-sorts': { interpreters: 'Interpreți și interprete', 'own-forms': 'Formulare proprii', 'authority-requests': 'Solicitări ale autorităților', notifications: 'Semnalări', imports: 'Importuri', duties: 'Obligații de raportare', breaches: 'Încălcări ale securității datelor', 'lawyer-notes': 'Note ale avocaților', retention: 'Păstrare' },
  'own-types': {
    line: 'Un rând', text: 'Un text', 'yes-no': 'Da sau nu', number: 'Un număr', date: 'O dată', choice: 'O singură variantă', choices: 'Mai multe variante', country: 'O țară', language: 'O limbă',
  },
  given: { nothing: 'Nimic', part: 'O parte', all: 'Tot ce s-a cerut' },
  'breach-kinds': { seen: 'Văzute de cineva care nu trebuia', changed: 'Modificate', lost: 'Pierdute sau inaccesibile' },
  'breach-risks': { unlikely: 'Aproape niciunul', some: 'Un risc', high: 'Un risc ridicat' },
  'age-bands': {
    '0-8': '0–8', '9-17': '9–17', '18-20': '18–20', '21-23': '21–23', '24-26': '24–26', '27-29': '27–29', '30-38': '30–38', '39-47': '39–47', '48-plus': '48 sau mai mult',
  },
}
