import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'In Papieren', earlier: 'Früherer Name', nickname: 'Spitzname', 'other-spelling': 'Andere Schreibweise oder Schrift' },
  'age-bases': { stated: 'Die Person sagt es', documented: 'Papiere', assessed: 'Eine Altersfeststellung' },
  sexes: { female: 'Weiblich', male: 'Männlich', x: 'Keines davon oder anderer Eintrag' },
  literacy: { well: 'Gut', 'a-little': 'Ein wenig', no: 'Nicht' },
  'access-needs': {
    wheelchair: 'Rollstuhl', walking: 'Gehen fällt schwer', deaf: 'Gehörlos, Gebärdensprache', 'hard-of-hearing': 'Schwerhörig', blind: 'Blind', 'low-vision': 'Sieht wenig', 'easy-words': 'Einfache Worte',
    memory: 'Gedächtnis oder Konzentration', other: 'Anderes',
  },
  'came-through': {
    self: 'Von sich aus', 'family-or-friend': 'Familie oder Freunde', helpline: 'Hilfetelefon', outreach: 'Aufsuchende Arbeit', ngo: 'Andere NGO', police: 'Polizei', 'labour-inspectorate': 'Arbeitsinspektion',
    'migration-authority': 'Migrationsbehörde', health: 'Arztpraxis oder Krankenhaus', 'social-services': 'Soziale Dienste', embassy: 'Botschaft oder Konsulat', 'national-mechanism': 'Nationaler Verweismechanismus',
    'another-client': 'Andere betreute Person', other: 'Anderer Weg',
  },
  'marital-statuses': { single: 'Ledig', married: 'Verheiratet', partnership: 'Eingetragene Partnerschaft', separated: 'Getrennt', divorced: 'Geschieden', widowed: 'Verwitwet' },
  relations: {
    child: 'Kind', parent: 'Elternteil', sibling: 'Schwester oder Bruder', partner: 'Partnerin oder Partner', 'former-partner': 'Ex-Partnerin oder Ex-Partner', 'other-family': 'Andere Familie', friend: 'Freundin oder Freund',
    'travelled-together': 'Zusammen gereist', 'exploited-together': 'Zusammen ausgebeutet', employer: 'Arbeitgeberin oder Arbeitgeber', 'not-the-same': 'Nicht dieselbe Person', other: 'Andere',
  },
  whereabouts: { 'with-client': 'Bei der Person', 'same-country': 'Im selben Land', 'home-country': 'Im Heimatland', elsewhere: 'Anderswo' },
  accompaniments: { alone: 'Allein', 'with-parent': 'Bei einem Elternteil', 'with-family': 'Bei anderer Familie', 'with-other-adult': 'Bei anderen Erwachsenen' },
  assents: { agrees: 'Ja', disagrees: 'Nein', undecided: 'Noch unentschieden' },
  'representative-kinds': { parent: 'Elternteil', guardian: 'Vormund', 'foster-carer': 'Pflegeperson', institution: 'Einrichtung', lawyer: 'Anwältin oder Anwalt', other: 'Andere' },
  authorities: { 'by-law': 'Das Gesetz selbst', court: 'Ein Gericht', 'public-body': 'Eine öffentliche Stelle', mandate: 'Eine Vollmacht', 'none-shown': 'Nicht nachgewiesen' },
}
