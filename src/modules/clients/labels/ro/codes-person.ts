import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'În acte', earlier: 'Nume anterior', nickname: 'Poreclă sau diminutiv', 'other-spelling': 'Altă scriere sau alt alfabet' },
  'age-bases': { stated: 'Spusele persoanei', documented: 'Acte', assessed: 'Evaluarea vârstei' },
  sexes: { female: 'Feminin', male: 'Masculin', x: 'Niciunul sau altă mențiune' },
  literacy: { well: 'Bine', 'a-little': 'Puțin', no: 'Nu' },
  'access-needs': {
    wheelchair: 'Scaun rulant', walking: 'Merge greu', deaf: 'Nu aude, limba semnelor', 'hard-of-hearing': 'Aude greu', blind: 'Nu vede', 'low-vision': 'Vede puțin', 'easy-words': 'Cuvinte simple',
    memory: 'Memorie sau concentrare', other: 'Altceva',
  },
  'came-through': {
    self: 'Din proprie inițiativă', 'family-or-friend': 'Familie sau prieteni', helpline: 'Linie de asistență', outreach: 'Muncă de teren', ngo: 'Alt ONG', police: 'Poliție', 'labour-inspectorate': 'Inspecția muncii',
    'migration-authority': 'Autoritatea pentru migrație', health: 'Medic sau spital', 'social-services': 'Servicii sociale', embassy: 'Ambasadă sau consulat', 'national-mechanism': 'Mecanismul național de referire',
    'another-client': 'Altă persoană pe care o ajutăm', other: 'Altfel',
  },
  'marital-statuses': { single: 'Necăsătorit/ă', married: 'Căsătorit/ă', partnership: 'Parteneriat înregistrat', separated: 'Separat/ă', divorced: 'Divorțat/ă', widowed: 'Văduv/ă' },
  relations: {
    child: 'Copil', parent: 'Părinte', sibling: 'Frate sau soră', partner: 'Partener/ă', 'former-partner': 'Fost/ă partener/ă', 'other-family': 'Altă rudă', friend: 'Prieten/ă',
    'travelled-together': 'Au călătorit împreună', 'exploited-together': 'Exploatați împreună', employer: 'Angajator', 'not-the-same': 'Nu este aceeași persoană', other: 'Altă relație',
  },
  whereabouts: { 'with-client': 'Cu persoana', 'same-country': 'În aceeași țară', 'home-country': 'În țara de acasă', elsewhere: 'În altă parte' },
  accompaniments: { alone: 'Fără însoțitor', 'with-parent': 'Cu un părinte', 'with-family': 'Cu alte rude', 'with-other-adult': 'Cu alt adult' },
  assents: { agrees: 'Da', disagrees: 'Nu', undecided: 'Nu știe încă' },
  'representative-kinds': { parent: 'Părinte', guardian: 'Tutore', 'foster-carer': 'Asistent/ă maternal/ă', institution: 'Instituție', lawyer: 'Avocat/ă', other: 'Altcineva' },
  authorities: { 'by-law': 'Direct din lege', court: 'De la o instanță', 'public-body': 'De la o instituție publică', mandate: 'Dintr-o procură', 'none-shown': 'Nu s-a arătat nimic' },
}
