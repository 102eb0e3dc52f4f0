import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Ohrožená osoba', presumed: 'Pravděpodobně obchodovaná osoba', identified: 'Formálně identifikovaná osoba', refused: 'Zamítnuto', 'under-appeal': 'Probíhá odvolání', ended: 'Status skončil',
    'other-violence': 'Jiné vykořisťování nebo násilí', 'not-trafficked': 'Nešlo o obchodování s lidmi',
  },
  deciders: {
    ngo: 'Nevládní organizace', police: 'Policie', 'national-mechanism': 'Národní referenční mechanismus', 'labour-inspectorate': 'Inspekce práce', 'migration-authority': 'Cizinecký úřad', court: 'Soud',
    prosecution: 'Státní zastupitelství', other: 'Jiná instituce',
  },
  wishes: { wants: 'Chce', declines: 'Nechce', undecided: 'Ještě neví' },
  'exploitation-forms': {
    'sexual-industry': 'Sexuální, v sexbyznysu', 'sexual-online': 'Sexuální, online nebo před kamerou', 'sexual-private': 'Sexuální, v soukromí', labour: 'Pracovní vykořisťování', 'domestic-servitude': 'Nevolnictví v domácnosti',
    begging: 'Nucené žebrání', 'crime-drugs': 'Nucení k porušení zákona: drogy', 'crime-theft': 'Nucení k porušení zákona: krádeže', 'crime-fraud': 'Nucení k porušení zákona: podvody',
    'benefit-or-identity-fraud': 'Zneužití dávek nebo totožnosti', 'forced-marriage': 'Nucený sňatek', 'illegal-adoption': 'Nezákonná adopce', surrogacy: 'Náhradní mateřství', organs: 'Odnětí orgánů',
    'armed-group': 'Ozbrojená skupina', slavery: 'Otroctví nebo podobné praktiky', 'child-labour': 'Dětská práce', other: 'Jiná forma', 'not-yet': 'K vykořisťování zatím nedošlo',
  },
  sectors: {
    farming: 'Zemědělství', forestry: 'Lesnictví', fishing: 'Rybolov', mining: 'Těžba', factory: 'Továrna', 'food-and-meat': 'Potraviny a maso', garments: 'Oděvy', energy: 'Energetika', waste: 'Voda a odpady',
    building: 'Stavebnictví', shops: 'Prodejny a obchod', transport: 'Doprava', 'parcels-and-warehouses': 'Balíky a sklady', 'hotels-and-restaurants': 'Hotely a restaurace',
    information: 'Informatika a média', finance: 'Finance', property: 'Nemovitosti', professions: 'Odborné služby', cleaning: 'Úklid', 'agency-work': 'Agenturní práce',
    'public-sector': 'Veřejný sektor', schools: 'Vzdělávání', care: 'Péče a zdravotnictví', 'arts-and-sport': 'Kultura a sport', 'car-wash-and-beauty': 'Myčky aut, péče o krásu, jiné služby',
    households: 'Soukromé domácnosti', embassies: 'Velvyslanectví a mezinárodní organizace', other: 'Jiná práce',
  },
  'place-roles': { recruited: 'Nábor', transit: 'Průjezd', exploited: 'Vykořisťování', found: 'Odchod nebo nalezení' },
  means: {
    threat: 'Hrozby', force: 'Použití síly', coercion: 'Jiné donucení', abduction: 'Únos', fraud: 'Podvod', deception: 'Lest', 'abuse-of-power': 'Zneužití moci',
    'abuse-of-vulnerability': 'Zneužití zranitelného postavení', 'payment-for-control': 'Platba někomu, kdo má osobu v moci', 'none-needed-child': 'Není třeba: dítě',
  },
  control: {
    'physical-threats': 'Hrozby násilím', 'threats-of-police': 'Hrozby policií nebo vyhoštěním', 'threats-to-family': 'Hrozby dětem nebo rodině', debt: 'Dluh', 'false-promises': 'Falešné sliby',
    violence: 'Násilí', 'sexual-violence': 'Sexuální násilí', 'takes-earnings': 'Odebírání výdělku', 'restricts-money': 'Omezování přístupu k penězům', 'restricts-medical-care': 'Omezování lékařské péče',
    'withholds-necessities': 'Odpírání jídla, spánku a podobně', psychological: 'Psychické násilí', substances: 'Drogy nebo alkohol', 'long-hours': 'Velmi dlouhá pracovní doba',
    'withholds-papers': 'Zadržování dokladů', 'locked-in': 'Držení pod zámkem', images: 'Hrozby zveřejněním snímků', 'watched-by-phone': 'Sledování telefonem nebo kamerou', other: 'Jiné',
  },
  recruitment: {
    family: 'Přes rodinu', friends: 'Přes přátele', partner: 'Přes partnera či partnerku', 'at-work': 'V práci', 'at-a-business': 'V podniku nebo provozovně', 'at-school': 'Ve škole',
    'social-media': 'Přes sociální sítě', 'online-advertisement': 'Inzerát na internetu', newspaper: 'Noviny', television: 'Televize', agency: 'Agentura',
    'shelter-or-reception': 'V azylovém domě či středisku', other: 'Jinak',
  },
  'trafficker-relations': { family: 'Rodina', partner: 'Partner či partnerka', known: 'Někdo známý', stranger: 'Někdo cizí' },
  'alleged-roles': { recruiter: 'Nábor', agent: 'Zprostředkování', transporter: 'Převoz', exploiter: 'Vykořisťování', abuser: 'Násilí', other: 'Jiná role' },
}
