import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Risque de traite', presumed: 'Traite présumée', identified: 'Identification formelle', refused: 'Refus', 'under-appeal': 'Recours en cours', ended: 'Fin du statut',
    'other-violence': 'Autre exploitation ou violence', 'not-trafficked': 'Pas de traite',
  },
  deciders: {
    ngo: 'ONG', police: 'Police', 'national-mechanism': 'Mécanisme national d’orientation', 'labour-inspectorate': 'Inspection du travail', 'migration-authority': 'Services de l’immigration', court: 'Tribunal',
    prosecution: 'Ministère public', other: 'Autre',
  },
  wishes: { wants: 'Le souhaite', declines: 'Ne le souhaite pas', undecided: 'Ne sait pas encore' },
  'exploitation-forms': {
    'sexual-industry': 'Sexuelle, dans l’industrie du sexe', 'sexual-online': 'Sexuelle, en ligne ou devant une caméra', 'sexual-private': 'Sexuelle, dans un cadre privé', labour: 'Par le travail', 'domestic-servitude': 'Servitude domestique',
    begging: 'Mendicité forcée', 'crime-drugs': 'Contrainte à un délit : drogue', 'crime-theft': 'Contrainte à un délit : vol', 'crime-fraud': 'Contrainte à un délit : fraude',
    'benefit-or-identity-fraud': 'Abus d’allocations ou d’identité', 'forced-marriage': 'Mariage forcé', 'illegal-adoption': 'Adoption illégale', surrogacy: 'Gestation pour autrui', organs: 'Prélèvement d’organes',
    'armed-group': 'Groupe armé', slavery: 'Esclavage ou pratiques analogues', 'child-labour': 'Travail d’enfant', other: 'Autre', 'not-yet': 'Pas encore d’exploitation',
  },
  sectors: {
    farming: 'Agriculture', forestry: 'Forêt', fishing: 'Pêche', mining: 'Mines', factory: 'Usine', 'food-and-meat': 'Alimentation et viande', garments: 'Confection', energy: 'Énergie', waste: 'Eau et déchets',
    building: 'Bâtiment', shops: 'Magasins et commerce', transport: 'Transport', 'parcels-and-warehouses': 'Colis et entrepôts', 'hotels-and-restaurants': 'Hôtels et restaurants',
    information: 'Information et médias', finance: 'Finance', property: 'Immobilier', professions: 'Professions libérales', cleaning: 'Nettoyage', 'agency-work': 'Intérim', 'public-sector': 'Secteur public',
    schools: 'Enseignement', care: 'Soins et santé', 'arts-and-sport': 'Arts et sport', 'car-wash-and-beauty': 'Lavage auto, beauté, autres services', households: 'Maisons de particuliers',
    embassies: 'Ambassades, organismes internationaux', other: 'Autre',
  },
  'place-roles': { recruited: 'Recrutement', transit: 'Passage', exploited: 'Exploitation', found: 'Sortie ou repérage' },
  means: {
    threat: 'Menace', force: 'Force', coercion: 'Autre contrainte', abduction: 'Enlèvement', fraud: 'Fraude', deception: 'Tromperie', 'abuse-of-power': 'Abus d’autorité',
    'abuse-of-vulnerability': 'Abus d’une situation de vulnérabilité', 'payment-for-control': 'Paiement à qui a autorité sur la personne', 'none-needed-child': 'Aucun requis : enfant',
  },
  control: {
    'physical-threats': 'Menaces de violence', 'threats-of-police': 'Menaces de police ou d’expulsion', 'threats-to-family': 'Menaces contre enfants ou famille', debt: 'Dette', 'false-promises': 'Fausses promesses',
    violence: 'Violence', 'sexual-violence': 'Violences sexuelles', 'takes-earnings': 'Gains confisqués', 'restricts-money': 'Accès à l’argent limité', 'restricts-medical-care': 'Accès aux soins limité',
    'withholds-necessities': 'Privation de nourriture, sommeil ou autre', psychological: 'Violences psychologiques', substances: 'Drogues ou alcool', 'long-hours': 'Journées de travail très longues', 'withholds-papers': 'Papiers confisqués',
    'locked-in': 'Enfermement', images: 'Menaces avec des images', 'watched-by-phone': 'Surveillance par téléphone ou caméra', other: 'Autre',
  },
  recruitment: {
    family: 'Par la famille', friends: 'Par des amis', partner: 'Par un partenaire', 'at-work': 'Au travail', 'at-a-business': 'Dans un commerce', 'at-school': 'Dans une école',
    'social-media': 'Sur les réseaux sociaux', 'online-advertisement': 'Annonce en ligne', newspaper: 'Journal', television: 'Télévision', agency: 'Agence', 'shelter-or-reception': 'Dans un foyer ou centre d’accueil',
    other: 'Autre',
  },
  'trafficker-relations': { family: 'Famille', partner: 'Partenaire', known: 'Personne connue', stranger: 'Personne inconnue' },
  'alleged-roles': { recruiter: 'Recrutement', agent: 'Intermédiaire', transporter: 'Transport', exploiter: 'Exploitation', abuser: 'Violences ou abus', other: 'Autre' },
}
