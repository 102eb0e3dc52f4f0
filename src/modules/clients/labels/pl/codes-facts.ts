import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'Zagrożenie handlem ludźmi', presumed: 'Domniemany handel ludźmi', identified: 'Formalna identyfikacja', refused: 'Odmowa', 'under-appeal': 'Trwa odwołanie', ended: 'Status wygasł',
    'other-violence': 'Inne wykorzystanie lub przemoc', 'not-trafficked': 'To nie był handel ludźmi',
  },
  deciders: {
    ngo: 'Organizacja pozarządowa', police: 'Policja', 'national-mechanism': 'Krajowy mechanizm referencyjny', 'labour-inspectorate': 'Inspekcja pracy', 'migration-authority': 'Urząd migracyjny', court: 'Sąd',
    prosecution: 'Prokuratura', other: 'Inna instytucja',
  },
  wishes: { wants: 'Chce', declines: 'Nie chce', undecided: 'Jeszcze nie wie' },
  'exploitation-forms': {
    'sexual-industry': 'Seksualne, w branży seksualnej', 'sexual-online': 'Seksualne, w sieci lub przed kamerą', 'sexual-private': 'Seksualne, w sferze prywatnej', labour: 'Wykorzystanie w pracy',
    'domestic-servitude': 'Niewolnictwo domowe', begging: 'Zmuszanie do żebrania', 'crime-drugs': 'Zmuszanie do łamania prawa: narkotyki', 'crime-theft': 'Zmuszanie do łamania prawa: kradzieże',
    'crime-fraud': 'Zmuszanie do łamania prawa: oszustwa', 'benefit-or-identity-fraud': 'Nadużycie świadczeń lub tożsamości', 'forced-marriage': 'Przymusowe małżeństwo', 'illegal-adoption': 'Nielegalna adopcja',
    surrogacy: 'Macierzyństwo zastępcze', organs: 'Pobranie narządów', 'armed-group': 'Grupa zbrojna', slavery: 'Niewolnictwo lub podobne praktyki', 'child-labour': 'Praca dzieci', other: 'Inne',
    'not-yet': 'Jeszcze nie doszło do wykorzystania',
  },
  sectors: {
    farming: 'Rolnictwo', forestry: 'Leśnictwo', fishing: 'Rybołówstwo', mining: 'Górnictwo', factory: 'Fabryka', 'food-and-meat': 'Żywność i mięso', garments: 'Odzież', energy: 'Energetyka', waste: 'Woda i odpady',
    building: 'Budownictwo', shops: 'Sklepy i handel', transport: 'Transport', 'parcels-and-warehouses': 'Paczki i magazyny', 'hotels-and-restaurants': 'Hotele i gastronomia',
    information: 'Informatyka i media', finance: 'Finanse', property: 'Nieruchomości', professions: 'Usługi specjalistyczne', cleaning: 'Sprzątanie', 'agency-work': 'Praca przez agencję',
    'public-sector': 'Sektor publiczny', schools: 'Edukacja', care: 'Opieka i zdrowie', 'arts-and-sport': 'Kultura i sport', 'car-wash-and-beauty': 'Myjnie, salony urody, inne usługi',
    households: 'Prywatne domy', embassies: 'Ambasady i organizacje międzynarodowe', other: 'Inna praca',
  },
  'place-roles': { recruited: 'Werbunek', transit: 'W drodze', exploited: 'Wykorzystanie', found: 'Wyjście lub odnalezienie' },
  means: {
    threat: 'Groźby', force: 'Przemoc', coercion: 'Inny przymus', abduction: 'Uprowadzenie', fraud: 'Oszustwo', deception: 'Wprowadzenie w błąd', 'abuse-of-power': 'Nadużycie władzy lub zależności',
    'abuse-of-vulnerability': 'Wykorzystanie krytycznego położenia', 'payment-for-control': 'Zapłata osobie sprawującej kontrolę', 'none-needed-child': 'Niewymagane: dziecko',
  },
  control: {
    'physical-threats': 'Groźby przemocy', 'threats-of-police': 'Straszenie policją lub deportacją', 'threats-to-family': 'Groźby wobec dzieci lub rodziny', debt: 'Dług', 'false-promises': 'Fałszywe obietnice',
    violence: 'Przemoc', 'sexual-violence': 'Przemoc seksualna', 'takes-earnings': 'Zabieranie zarobków', 'restricts-money': 'Ograniczanie dostępu do pieniędzy', 'restricts-medical-care': 'Ograniczanie opieki medycznej',
    'withholds-necessities': 'Odmawianie jedzenia, snu i podobnie', psychological: 'Przemoc psychiczna', substances: 'Narkotyki lub alkohol', 'long-hours': 'Bardzo długi czas pracy',
    'withholds-papers': 'Zatrzymanie dokumentów', 'locked-in': 'Trzymanie w zamknięciu', images: 'Groźby ujawnienia zdjęć', 'watched-by-phone': 'Śledzenie przez telefon lub kamerę', other: 'Inne',
  },
  recruitment: {
    family: 'Przez rodzinę', friends: 'Przez znajomych', partner: 'Przez partnera lub partnerkę', 'at-work': 'W pracy', 'at-a-business': 'W lokalu lub firmie', 'at-school': 'W szkole',
    'social-media': 'Przez media społecznościowe', 'online-advertisement': 'Ogłoszenie w internecie', newspaper: 'Gazeta', television: 'Telewizja', agency: 'Agencja',
    'shelter-or-reception': 'W schronisku lub ośrodku', other: 'Inaczej',
  },
  'trafficker-relations': { family: 'Rodzina', partner: 'Partner lub partnerka', known: 'Ktoś znajomy', stranger: 'Ktoś obcy' },
  'alleged-roles': { recruiter: 'Werbowanie', agent: 'Pośrednictwo', transporter: 'Przewóz', exploiter: 'Wykorzystywanie', abuser: 'Stosowanie przemocy', other: 'Inna rola' },
}
