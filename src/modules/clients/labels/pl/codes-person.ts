import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'W dokumentach', earlier: 'Wcześniejsze', nickname: 'Zdrobnienie lub przydomek', 'other-spelling': 'Inna pisownia lub inne pismo' },
  'age-bases': { stated: 'Słowa osoby', documented: 'Dokumenty', assessed: 'Ocena wieku' },
  sexes: { female: 'Żeńska', male: 'Męska', x: 'Żadna z nich lub inny zapis' },
  literacy: { well: 'Dobrze', 'a-little': 'Trochę', no: 'Nie' },
  'access-needs': {
    wheelchair: 'Wózek', walking: 'Z trudem chodzi', deaf: 'Nie słyszy, język migowy', 'hard-of-hearing': 'Słabo słyszy', blind: 'Nie widzi', 'low-vision': 'Słabo widzi', 'easy-words': 'Proste słowa',
    memory: 'Pamięć lub skupienie', other: 'Inne',
  },
  'came-through': {
    self: 'Samodzielnie', 'family-or-friend': 'Rodzina lub znajomi', helpline: 'Telefon zaufania', outreach: 'Praca w terenie', ngo: 'Inna organizacja', police: 'Policja', 'labour-inspectorate': 'Inspekcja pracy',
    'migration-authority': 'Urząd migracyjny', health: 'Lekarz lub szpital', 'social-services': 'Pomoc społeczna', embassy: 'Ambasada lub konsulat', 'national-mechanism': 'Krajowy mechanizm referencyjny',
    'another-client': 'Ktoś, komu pomagamy', other: 'Inaczej',
  },
  'marital-statuses': { single: 'Stan wolny', married: 'W małżeństwie', partnership: 'W zarejestrowanym związku', separated: 'W separacji', divorced: 'Po rozwodzie', widowed: 'Wdowa lub wdowiec' },
  relations: {
    child: 'Dziecko', parent: 'Rodzic', sibling: 'Brat lub siostra', partner: 'Partner lub partnerka', 'former-partner': 'Były partner lub partnerka', 'other-family': 'Inna rodzina', friend: 'Przyjaciel lub przyjaciółka',
    'travelled-together': 'Razem w podróży', 'exploited-together': 'Razem wykorzystywani', employer: 'Pracodawca', 'not-the-same': 'To nie ta sama osoba', other: 'Inna relacja',
  },
  whereabouts: { 'with-client': 'Razem z osobą', 'same-country': 'W tym samym kraju', 'home-country': 'W kraju ojczystym', elsewhere: 'Gdzie indziej' },
  accompaniments: { alone: 'Bez nikogo', 'with-parent': 'Z rodzicem', 'with-family': 'Z kimś innym z rodziny', 'with-other-adult': 'Z inną dorosłą osobą' },
  assents: { agrees: 'Tak', disagrees: 'Nie', undecided: 'Jeszcze nie wie' },
  'representative-kinds': { parent: 'Rodzic', guardian: 'Opiekun lub kurator', 'foster-carer': 'Rodzic zastępczy', institution: 'Instytucja', lawyer: 'Prawnik lub prawniczka', other: 'Ktoś inny' },
  authorities: { 'by-law': 'Z mocy prawa', court: 'Orzeczenie sądu', 'public-body': 'Decyzja urzędu', mandate: 'Pełnomocnictwo', 'none-shown': 'Niczego nie okazano' },
}
