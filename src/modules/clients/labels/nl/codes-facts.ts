import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Loopt risico', presumed: 'Vermoeden van mensenhandel', identified: 'Formeel geïdentificeerd', refused: 'Afgewezen', 'under-appeal': 'Bezwaar of beroep loopt', ended: 'Beëindigd',
    'other-violence': 'Andere uitbuiting of geweld', 'not-trafficked': 'Geen mensenhandel',
  },
  deciders: {
    ngo: 'Ngo', police: 'Politie', 'national-mechanism': 'Nationaal verwijzingsmechanisme', 'labour-inspectorate': 'Arbeidsinspectie', 'migration-authority': 'Immigratiedienst', court: 'Rechter',
    prosecution: 'Openbaar ministerie', other: 'Anders',
  },
  wishes: { wants: 'Wil het', declines: 'Wil het niet', undecided: 'Weet het nog niet' },
  'exploitation-forms': {
    'sexual-industry': 'Seksueel, in de seksindustrie', 'sexual-online': 'Seksueel, online of voor de camera', 'sexual-private': 'Seksueel, in de privésfeer', labour: 'Arbeidsuitbuiting', 'domestic-servitude': 'Uitbuiting in de huishouding',
    begging: 'Gedwongen bedelen', 'crime-drugs': 'Criminele uitbuiting: drugs', 'crime-theft': 'Criminele uitbuiting: diefstal', 'crime-fraud': 'Criminele uitbuiting: fraude',
    'benefit-or-identity-fraud': 'Misbruik van uitkering of identiteit', 'forced-marriage': 'Gedwongen huwelijk', 'illegal-adoption': 'Illegale adoptie', surrogacy: 'Draagmoederschap', organs: 'Orgaanverwijdering',
    'armed-group': 'Gewapende groep', slavery: 'Slavernij of vergelijkbare praktijken', 'child-labour': 'Kinderarbeid', other: 'Anders', 'not-yet': 'Nog niet uitgebuit',
  },
  sectors: {
    farming: 'Land- en tuinbouw', forestry: 'Bosbouw', fishing: 'Visserij', mining: 'Mijnbouw', factory: 'Fabriek', 'food-and-meat': 'Voedsel en vlees', garments: 'Kleding', energy: 'Energie', waste: 'Water en afval',
    building: 'Bouw', shops: 'Winkels en handel', transport: 'Vervoer', 'parcels-and-warehouses': 'Pakketten en magazijnen', 'hotels-and-restaurants': 'Hotels en restaurants',
    information: 'Informatie en media', finance: 'Financiën', property: 'Vastgoed', professions: 'Zakelijke en vrije beroepen', cleaning: 'Schoonmaak', 'agency-work': 'Uitzendwerk', 'public-sector': 'Overheid',
    schools: 'Onderwijs', care: 'Zorg en gezondheid', 'arts-and-sport': 'Kunst en sport', 'car-wash-and-beauty': 'Autowassen, schoonheid, andere diensten', households: 'Particuliere huishoudens',
    embassies: 'Ambassades, internationale organen', other: 'Anders',
  },
  'place-roles': { recruited: 'Geworven', transit: 'Doorgereisd', exploited: 'Uitgebuit', found: 'Weggekomen of gevonden' },
  means: {
    threat: 'Dreiging', force: 'Geweld', coercion: 'Andere dwang', abduction: 'Ontvoering', fraud: 'Bedrog', deception: 'Misleiding', 'abuse-of-power': 'Machtsmisbruik',
    'abuse-of-vulnerability': 'Misbruik van een kwetsbare positie', 'payment-for-control': 'Betaling aan wie de controle heeft', 'none-needed-child': 'Niet nodig: een kind',
  },
  control: {
    'physical-threats': 'Dreigen met geweld', 'threats-of-police': 'Dreigen met politie of uitzetting', 'threats-to-family': 'Dreigen tegen kinderen of familie', debt: 'Schulden', 'false-promises': 'Valse beloften',
    violence: 'Geweld', 'sexual-violence': 'Seksueel geweld', 'takes-earnings': 'Verdiensten afpakken', 'restricts-money': 'Weinig of geen geld geven', 'restricts-medical-care': 'Medische zorg beperken',
    'withholds-necessities': 'Eten, slaap of andere behoeften ontzeggen', psychological: 'Psychisch geweld', substances: 'Drugs of alcohol', 'long-hours': 'Zeer lange werktijden', 'withholds-papers': 'Papieren inhouden',
    'locked-in': 'Opgesloten', images: 'Dreigen met beelden', 'watched-by-phone': 'Volgen via telefoon of camera', other: 'Anders',
  },
  recruitment: {
    family: 'Via familie', friends: 'Via vrienden', partner: 'Via een partner', 'at-work': 'Op het werk', 'at-a-business': 'In een zaak of bedrijf', 'at-school': 'Op een school',
    'social-media': 'Via sociale media', 'online-advertisement': 'Advertentie op internet', newspaper: 'Krant', television: 'Televisie', agency: 'Bureau', 'shelter-or-reception': 'In een opvang of asielcentrum',
    other: 'Anders',
  },
  'trafficker-relations': { family: 'Familie', partner: 'Partner', known: 'Een bekende', stranger: 'Een onbekende' },
  'alleged-roles': { recruiter: 'Werving', agent: 'Bemiddeling', transporter: 'Vervoer', exploiter: 'Uitbuiting', abuser: 'Geweld of misbruik', other: 'Anders' },
}
