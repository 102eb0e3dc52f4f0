import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'At risk', presumed: 'Presumed trafficked', identified: 'Formally identified', refused: 'Refused', 'under-appeal': 'Under appeal', ended: 'Ended',
    'other-violence': 'Other exploitation or violence', 'not-trafficked': 'Not trafficked',
  },
  deciders: {
    ngo: 'NGO', police: 'Police', 'national-mechanism': 'National referral mechanism', 'labour-inspectorate': 'Labour inspectorate', 'migration-authority': 'Migration authority', court: 'Court',
    prosecution: 'Prosecution', other: 'Other',
  },
  wishes: { wants: 'Wants it', declines: 'Does not want it', undecided: 'Undecided' },
  'exploitation-forms': {
    'sexual-industry': 'Sexual, in the sex industry', 'sexual-online': 'Sexual, online or on camera', 'sexual-private': 'Sexual, in private', labour: 'Labour', 'domestic-servitude': 'Domestic servitude',
    begging: 'Begging', 'crime-drugs': 'Made to break the law: drugs', 'crime-theft': 'Made to break the law: theft', 'crime-fraud': 'Made to break the law: fraud',
    'benefit-or-identity-fraud': 'Benefits or identity misused', 'forced-marriage': 'Forced marriage', 'illegal-adoption': 'Illegal adoption', surrogacy: 'Surrogacy', organs: 'Removal of organs',
    'armed-group': 'Armed group', slavery: 'Slavery or practices like it', 'child-labour': 'Child labour', other: 'Other', 'not-yet': 'Not yet exploited',
  },
  sectors: {
    farming: 'Farming', forestry: 'Forestry', fishing: 'Fishing', mining: 'Mining', factory: 'Factory', 'food-and-meat': 'Food and meat', garments: 'Garments', energy: 'Energy', waste: 'Water and waste',
    building: 'Building', shops: 'Shops and trade', transport: 'Transport', 'parcels-and-warehouses': 'Parcels and warehouses', 'hotels-and-restaurants': 'Hotels and restaurants',
    information: 'Information and media', finance: 'Finance', property: 'Property', professions: 'Professions', cleaning: 'Cleaning', 'agency-work': 'Agency work', 'public-sector': 'Public sector',
    schools: 'Education', care: 'Care and health', 'arts-and-sport': 'Arts and sport', 'car-wash-and-beauty': 'Car wash, beauty, other services', households: 'Private households', embassies: 'Embassies and international bodies',
    other: 'Other',
  },
  'place-roles': { recruited: 'Recruited', transit: 'Passed through', exploited: 'Exploited', found: 'Got out, or was found' },
  means: {
    threat: 'Threats', force: 'Force', coercion: 'Other coercion', abduction: 'Abduction', fraud: 'Fraud', deception: 'Deception', 'abuse-of-power': 'Abuse of power',
    'abuse-of-vulnerability': 'Abuse of a vulnerable situation', 'payment-for-control': 'Payment to somebody in control', 'none-needed-child': 'None needed: a child',
  },
  control: {
    'physical-threats': 'Threats of violence', 'threats-of-police': 'Threats with police or deportation', 'threats-to-family': 'Threats to children or family', debt: 'Debt', 'false-promises': 'False promises',
    violence: 'Violence', 'sexual-violence': 'Sexual violence', 'takes-earnings': 'Takes earnings', 'restricts-money': 'Restricts money', 'restricts-medical-care': 'Restricts medical care',
    'withholds-necessities': 'Withholds food, sleep or other needs', psychological: 'Psychological abuse', substances: 'Drugs or alcohol', 'long-hours': 'Very long hours', 'withholds-papers': 'Withholds papers',
    'locked-in': 'Locked in', images: 'Threats with pictures', 'watched-by-phone': 'Watched by phone or camera', other: 'Other',
  },
  recruitment: {
    family: 'Through family', friends: 'Through friends', partner: 'Through a partner', 'at-work': 'At work', 'at-a-business': 'At a place of business', 'at-school': 'At a school',
    'social-media': 'Through social media', 'online-advertisement': 'Online advertisement', newspaper: 'Newspaper', television: 'Television', agency: 'Agency', 'shelter-or-reception': 'At a shelter or reception centre',
    other: 'Other',
  },
  'trafficker-relations': { family: 'Family', partner: 'Partner', known: 'Somebody known', stranger: 'A stranger' },
  'alleged-roles': { recruiter: 'Recruiter', agent: 'Agent', transporter: 'Transporter', exploiter: 'Exploiter', abuser: 'Abuser', other: 'Other' },
}
