import type { CodesOf } from '../labels.ts'
import type { EXPLOITATION_LISTS } from '../../code-lists/exploitation.ts'
import type { IDENTIFICATION_LISTS } from '../../code-lists/identification.ts'

export const factsCodes: CodesOf<keyof typeof IDENTIFICATION_LISTS | keyof typeof EXPLOITATION_LISTS> = {
  statuses: {
    'at-risk': 'În situație de risc', presumed: 'Prezumată a fi traficată', identified: 'Identificată formal', refused: 'Identificare refuzată', 'under-appeal': 'Contestație în curs', ended: 'Statut încetat',
    'other-violence': 'Altă exploatare sau violență', 'not-trafficked': 'Nu a fost trafic de persoane',
  },
  deciders: {
    ngo: 'ONG', police: 'Poliție', 'national-mechanism': 'Mecanismul național de referire', 'labour-inspectorate': 'Inspecția muncii', 'migration-authority': 'Autoritatea pentru migrație', court: 'Instanță',
    prosecution: 'Parchet sau procuratură', other: 'Altă instituție',
  },
  wishes: { wants: 'Vrea', declines: 'Nu vrea', undecided: 'Nu știe încă' },
  'exploitation-forms': {
    'sexual-industry': 'Sexuală, în industria sexului', 'sexual-online': 'Sexuală, online sau în fața camerei', 'sexual-private': 'Sexuală, în spațiul privat', labour: 'Exploatare prin muncă',
    'domestic-servitude': 'Servitute domestică', begging: 'Cerșetorie forțată', 'crime-drugs': 'Încălcarea forțată a legii: droguri', 'crime-theft': 'Încălcarea forțată a legii: furt',
    'crime-fraud': 'Încălcarea forțată a legii: fraudă', 'benefit-or-identity-fraud': 'Abuz de ajutoare sau de identitate', 'forced-marriage': 'Căsătorie forțată', 'illegal-adoption': 'Adopție ilegală',
    surrogacy: 'Maternitate surogat', organs: 'Prelevare de organe', 'armed-group': 'Grup armat', slavery: 'Sclavie sau practici similare', 'child-labour': 'Munca copiilor', other: 'Altă formă',
    'not-yet': 'Exploatarea nu a avut loc încă',
  },
  sectors: {
    farming: 'Agricultură', forestry: 'Silvicultură', fishing: 'Pescuit', mining: 'Minerit', factory: 'Fabrică', 'food-and-meat': 'Alimente și carne', garments: 'Confecții', energy: 'Energie', waste: 'Apă și deșeuri',
    building: 'Construcții', shops: 'Magazine și comerț', transport: 'Transport', 'parcels-and-warehouses': 'Colete și depozite', 'hotels-and-restaurants': 'Hoteluri și restaurante',
    information: 'Informatică și media', finance: 'Finanțe', property: 'Imobiliare', professions: 'Servicii de specialitate', cleaning: 'Curățenie', 'agency-work': 'Muncă prin agenție',
    'public-sector': 'Sectorul public', schools: 'Educație', care: 'Îngrijire și sănătate', 'arts-and-sport': 'Cultură și sport', 'car-wash-and-beauty': 'Spălătorii auto, frumusețe, alte servicii',
    households: 'Gospodării private', embassies: 'Ambasade și organizații internaționale', other: 'Altă muncă',
  },
  'place-roles': { recruited: 'Recrutare', transit: 'Trecere', exploited: 'Exploatare', found: 'Ieșire sau găsire' },
  means: {
    threat: 'Amenințări', force: 'Folosirea forței', coercion: 'Altă constrângere', abduction: 'Răpire', fraud: 'Fraudă', deception: 'Înșelăciune', 'abuse-of-power': 'Abuz de putere',
    'abuse-of-vulnerability': 'Abuz de o situație de vulnerabilitate', 'payment-for-control': 'Plată către cineva care deține controlul', 'none-needed-child': 'Nu este nevoie: copil',
  },
  control: {
    'physical-threats': 'Amenințări cu violența', 'threats-of-police': 'Amenințări cu poliția sau expulzarea', 'threats-to-family': 'Amenințarea copiilor sau a familiei', debt: 'Datorie', 'false-promises': 'Promisiuni false',
    violence: 'Violență', 'sexual-violence': 'Violență sexuală', 'takes-earnings': 'Luarea câștigurilor', 'restricts-money': 'Acces limitat la bani', 'restricts-medical-care': 'Acces limitat la îngrijire medicală',
    'withholds-necessities': 'Lipsire de mâncare, somn sau altele', psychological: 'Violență psihologică', substances: 'Droguri sau alcool', 'long-hours': 'Program de muncă foarte lung',
    'withholds-papers': 'Reținerea actelor', 'locked-in': 'Ținere sub cheie', images: 'Amenințarea cu publicarea imaginilor', 'watched-by-phone': 'Urmărire prin telefon sau cameră', other: 'Altceva',
  },
  recruitment: {
    family: 'Prin familie', friends: 'Prin prieteni', partner: 'Prin partener/ă', 'at-work': 'La muncă', 'at-a-business': 'Într-un local sau la o firmă', 'at-school': 'La școală',
    'social-media': 'Prin rețele sociale', 'online-advertisement': 'Anunț pe internet', newspaper: 'Ziar', television: 'Televiziune', agency: 'Agenție',
    'shelter-or-reception': 'Într-un adăpost sau centru', other: 'Altfel',
  },
  'trafficker-relations': { family: 'Familie', partner: 'Partener/ă', known: 'Cineva cunoscut', stranger: 'Cineva necunoscut' },
  'alleged-roles': { recruiter: 'Recrutare', agent: 'Intermediere', transporter: 'Transport', exploiter: 'Exploatare', abuser: 'Violență', other: 'Alt rol' },
}
