import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Gefährdet', presumed: 'Mutmaßlich betroffen', identified: 'Förmlich identifiziert', refused: 'Abgelehnt', 'under-appeal': 'Rechtsmittel läuft', ended: 'Beendet',
    'other-violence': 'Andere Ausbeutung oder Gewalt', 'not-trafficked': 'Kein Menschenhandel',
  },
  deciders: {
    ngo: 'NGO', police: 'Polizei', 'national-mechanism': 'Nationaler Verweismechanismus', 'labour-inspectorate': 'Arbeitsinspektion', 'migration-authority': 'Migrationsbehörde', court: 'Gericht',
    prosecution: 'Staatsanwaltschaft', other: 'Andere',
  },
  wishes: { wants: 'Möchte es', declines: 'Möchte es nicht', undecided: 'Noch unentschieden' },
  'exploitation-forms': {
    'sexual-industry': 'Sexuell, in der Sexindustrie', 'sexual-online': 'Sexuell, online oder vor der Kamera', 'sexual-private': 'Sexuell, im privaten Umfeld', labour: 'Arbeitsausbeutung', 'domestic-servitude': 'Ausbeutung im Haushalt',
    begging: 'Erzwungene Bettelei', 'crime-drugs': 'Zu Straftaten gezwungen: Drogen', 'crime-theft': 'Zu Straftaten gezwungen: Diebstahl', 'crime-fraud': 'Zu Straftaten gezwungen: Betrug',
    'benefit-or-identity-fraud': 'Missbrauch von Leistungen oder Identität', 'forced-marriage': 'Zwangsheirat', 'illegal-adoption': 'Illegale Adoption', surrogacy: 'Leihmutterschaft', organs: 'Organentnahme',
    'armed-group': 'Bewaffnete Gruppe', slavery: 'Sklaverei oder ähnliche Praktiken', 'child-labour': 'Kinderarbeit', other: 'Andere', 'not-yet': 'Noch keine Ausbeutung',
  },
  sectors: {
    farming: 'Landwirtschaft', forestry: 'Forstwirtschaft', fishing: 'Fischerei', mining: 'Bergbau', factory: 'Fabrik', 'food-and-meat': 'Lebensmittel und Fleisch', garments: 'Bekleidung', energy: 'Energie', waste: 'Wasser und Abfall',
    building: 'Bau', shops: 'Läden und Handel', transport: 'Transport', 'parcels-and-warehouses': 'Pakete und Lager', 'hotels-and-restaurants': 'Hotels und Gaststätten',
    information: 'Information und Medien', finance: 'Finanzen', property: 'Immobilien', professions: 'Freie Berufe', cleaning: 'Reinigung', 'agency-work': 'Leiharbeit', 'public-sector': 'Öffentlicher Dienst',
    schools: 'Bildung', care: 'Pflege und Gesundheit', 'arts-and-sport': 'Kunst und Sport', 'car-wash-and-beauty': 'Autowäsche, Kosmetik, andere Dienste', households: 'Privathaushalte',
    embassies: 'Botschaften, internationale Stellen', other: 'Andere',
  },
  'place-roles': { recruited: 'Anwerbung', transit: 'Durchreise', exploited: 'Ausbeutung', found: 'Herausgekommen oder gefunden' },
  means: {
    threat: 'Drohung', force: 'Gewalt', coercion: 'Andere Nötigung', abduction: 'Entführung', fraud: 'Betrug', deception: 'Täuschung', 'abuse-of-power': 'Machtmissbrauch',
    'abuse-of-vulnerability': 'Ausnutzung besonderer Schutzbedürftigkeit', 'payment-for-control': 'Zahlung an eine kontrollierende Person', 'none-needed-child': 'Nicht nötig: ein Kind',
  },
  control: {
    'physical-threats': 'Drohen mit Gewalt', 'threats-of-police': 'Drohen mit Polizei oder Abschiebung', 'threats-to-family': 'Drohen gegen Kinder oder Familie', debt: 'Schulden', 'false-promises': 'Falsche Versprechen',
    violence: 'Gewalt', 'sexual-violence': 'Sexualisierte Gewalt', 'takes-earnings': 'Verdienst wegnehmen', 'restricts-money': 'Geld vorenthalten', 'restricts-medical-care': 'Ärztliche Hilfe einschränken',
    'withholds-necessities': 'Essen, Schlaf oder Nötiges entziehen', psychological: 'Psychische Gewalt', substances: 'Drogen oder Alkohol', 'long-hours': 'Sehr lange Arbeitszeiten', 'withholds-papers': 'Papiere einbehalten',
    'locked-in': 'Einsperren', images: 'Drohen mit Bildern', 'watched-by-phone': 'Überwachen per Handy oder Kamera', other: 'Anderes',
  },
  recruitment: {
    family: 'Über die Familie', friends: 'Über Freunde', partner: 'In einer Beziehung', 'at-work': 'Bei der Arbeit', 'at-a-business': 'In einem Geschäft oder Betrieb', 'at-school': 'In einer Schule',
    'social-media': 'Über soziale Medien', 'online-advertisement': 'Anzeige im Internet', newspaper: 'Zeitung', television: 'Fernsehen', agency: 'Agentur', 'shelter-or-reception': 'In einer Unterkunft',
    other: 'Anderer Weg',
  },
  'trafficker-relations': { family: 'Familie', partner: 'Partnerin oder Partner', known: 'Bekannte Person', stranger: 'Fremde Person' },
  'alleged-roles': { recruiter: 'Anwerbung', agent: 'Vermittlung', transporter: 'Transport', exploiter: 'Ausbeutung', abuser: 'Gewalt oder Missbrauch', other: 'Andere' },
}
