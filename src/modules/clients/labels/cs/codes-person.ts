import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'V dokladech', earlier: 'Dřívější jméno', nickname: 'Přezdívka', 'other-spelling': 'Jiný zápis nebo jiné písmo' },
  'age-bases': { stated: 'Slova osoby', documented: 'Doklady', assessed: 'Posouzení věku' },
  sexes: { female: 'Ženské', male: 'Mužské', x: 'Ani jedno, nebo jiný zápis' },
  literacy: { well: 'Dobře', 'a-little': 'Trochu', no: 'Ne' },
  'access-needs': {
    wheelchair: 'Vozík', walking: 'Těžko chodí', deaf: 'Neslyší, znakuje', 'hard-of-hearing': 'Špatně slyší', blind: 'Nevidí', 'low-vision': 'Špatně vidí', 'easy-words': 'Jednoduchá slova',
    memory: 'Paměť nebo soustředění', other: 'Něco jiného',
  },
  'came-through': {
    self: 'Z vlastní iniciativy', 'family-or-friend': 'Rodina nebo přátelé', helpline: 'Linka pomoci', outreach: 'Terénní práce', ngo: 'Jiná nevládní organizace', police: 'Policie', 'labour-inspectorate': 'Inspekce práce',
    'migration-authority': 'Cizinecký úřad', health: 'Lékař nebo nemocnice', 'social-services': 'Sociální služby', embassy: 'Velvyslanectví nebo konzulát', 'national-mechanism': 'Národní referenční mechanismus',
    'another-client': 'Někdo, komu pomáháme', other: 'Jinak',
  },
  'marital-statuses': { single: 'Svobodný/á', married: 'Ženatý/vdaná', partnership: 'Registrované partnerství', separated: 'Žije odděleně', divorced: 'Rozvedený/á', widowed: 'Ovdovělý/á' },
  relations: {
    child: 'Dítě', parent: 'Rodič', sibling: 'Bratr nebo sestra', partner: 'Partner či partnerka', 'former-partner': 'Bývalý partner či partnerka', 'other-family': 'Jiná rodina', friend: 'Přítel či přítelkyně',
    'travelled-together': 'Cestovali spolu', 'exploited-together': 'Vykořisťováni spolu', employer: 'Zaměstnavatel', 'not-the-same': 'Není to tatáž osoba', other: 'Jiný vztah',
  },
  whereabouts: { 'with-client': 'S osobou', 'same-country': 'Ve stejné zemi', 'home-country': 'V domovské zemi', elsewhere: 'Jinde' },
  accompaniments: { alone: 'Bez doprovodu', 'with-parent': 'S rodičem', 'with-family': 'S někým jiným z rodiny', 'with-other-adult': 'S jinou dospělou osobou' },
  assents: { agrees: 'Ano', disagrees: 'Ne', undecided: 'Ještě neví' },
  'representative-kinds': { parent: 'Rodič', guardian: 'Poručník nebo opatrovník', 'foster-carer': 'Pěstoun/ka', institution: 'Instituce', lawyer: 'Právník/právnička', other: 'Někdo jiný' },
  authorities: { 'by-law': 'Přímo ze zákona', court: 'Od soudu', 'public-body': 'Od úřadu', mandate: 'Z plné moci', 'none-shown': 'Nic nebylo předloženo' },
}
