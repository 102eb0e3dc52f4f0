import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'Op papieren', earlier: 'Vroegere naam', nickname: 'Bijnaam', 'other-spelling': 'Andere spelling of ander schrift' },
  'age-bases': { stated: 'De persoon zegt het', documented: 'Papieren', assessed: 'Een leeftijdsonderzoek' },
  sexes: { female: 'Vrouw', male: 'Man', x: 'Geen van beide, of anders vermeld' },
  literacy: { well: 'Goed', 'a-little': 'Een beetje', no: 'Niet' },
  'access-needs': {
    wheelchair: 'Rolstoel', walking: 'Lopen is moeilijk', deaf: 'Doof, gebarentaal', 'hard-of-hearing': 'Slechthorend', blind: 'Blind', 'low-vision': 'Slechtziend', 'easy-words': 'Eenvoudige woorden',
    memory: 'Geheugen of concentratie', other: 'Anders',
  },
  'came-through': {
    self: 'Op eigen initiatief', 'family-or-friend': 'Familie of vrienden', helpline: 'Hulplijn', outreach: 'Veldwerk', ngo: 'Andere ngo', police: 'Politie', 'labour-inspectorate': 'Arbeidsinspectie',
    'migration-authority': 'Immigratiedienst', health: 'Arts of ziekenhuis', 'social-services': 'Sociale dienst', embassy: 'Ambassade of consulaat', 'national-mechanism': 'Nationaal verwijzingsmechanisme',
    'another-client': 'Een andere cliënt', other: 'Anders',
  },
  'marital-statuses': { single: 'Ongehuwd', married: 'Gehuwd', partnership: 'Geregistreerd partnerschap', separated: 'Uit elkaar', divorced: 'Gescheiden', widowed: 'Weduwe of weduwnaar' },
  relations: {
    child: 'Kind', parent: 'Ouder', sibling: 'Broer of zus', partner: 'Partner', 'former-partner': 'Ex-partner', 'other-family': 'Andere familie', friend: 'Vriend of vriendin',
    'travelled-together': 'Samen gereisd', 'exploited-together': 'Samen uitgebuit', employer: 'Werkgever', 'not-the-same': 'Niet dezelfde persoon', other: 'Anders',
  },
  whereabouts: { 'with-client': 'Bij de cliënt', 'same-country': 'In hetzelfde land', 'home-country': 'In het thuisland', elsewhere: 'Ergens anders' },
  accompaniments: { alone: 'Alleen', 'with-parent': 'Bij een ouder', 'with-family': 'Bij andere familie', 'with-other-adult': 'Bij een andere volwassene' },
  assents: { agrees: 'Ja', disagrees: 'Nee', undecided: 'Weet het nog niet' },
  'representative-kinds': { parent: 'Ouder', guardian: 'Voogd', 'foster-carer': 'Pleegouder', institution: 'Instelling', lawyer: 'Advocaat', other: 'Anders' },
  authorities: { 'by-law': 'De wet zelf', court: 'Een rechter', 'public-body': 'Een overheidsinstantie', mandate: 'Een machtiging', 'none-shown': 'Niet aangetoond' },
}
