import type { CodeOf } from '../code-lists/index.ts'
import type { Die } from './die.ts'
import { ORIGINS, type OriginName } from './words/origins.ts'
import type { Office } from './offices.ts'

export type Group = 'woman' | 'man' | 'trans-woman' | 'trans-man' | 'non-binary' | 'girl' | 'boy'
export type FormOf = CodeOf<'exploitation-forms'>

/** What happened to somebody invented, before any of it is written down. Days are counted back from today: `came` 40 is forty days ago. */
export type Life = {
  readonly origin: OriginName
  readonly group: Group
  /** Years, on the day they came. */
  readonly age: number
  /** Days from birth until today. */
  readonly born: number
  readonly came: number
  readonly forms: readonly FormOf[]
  readonly sectors: readonly string[]
  readonly exploitedIn: string
  readonly from: number
  readonly until: number
  readonly status: 'at-risk' | 'presumed' | 'identified' | 'refused' | 'appealed' | 'ended' | 'other-violence' | 'not-trafficked'
}

const YEAR = 365.25

const GROUPS: Readonly<Record<Group, number>> = { woman: 56, man: 27, 'trans-woman': 3, 'trans-man': 1, 'non-binary': 1, girl: 7, boy: 5 }

const FORMS_OF: Readonly<Record<'women' | 'men' | 'trans' | 'girls' | 'boys', Readonly<Partial<Record<FormOf, number>>>>> = {
  women: {
    'sexual-industry': 24, 'sexual-online': 5, 'sexual-private': 5, labour: 25, 'domestic-servitude': 8, begging: 4, 'crime-theft': 3, 'crime-drugs': 2, 'crime-fraud': 3, 'benefit-or-identity-fraud': 4,
    'forced-marriage': 6, surrogacy: 2, 'illegal-adoption': 1, slavery: 1, organs: 1, other: 2, 'not-yet': 9,
  },
  men: { labour: 40, 'crime-drugs': 6, 'crime-fraud': 6, begging: 5, 'crime-theft': 3, 'benefit-or-identity-fraud': 3, 'armed-group': 2, organs: 1, 'sexual-industry': 2, slavery: 1, other: 1, 'not-yet': 4 },
  trans: { 'sexual-industry': 4, labour: 2, 'sexual-online': 2, 'sexual-private': 1, 'not-yet': 1 },
  girls: { 'sexual-online': 3, 'sexual-private': 2, 'sexual-industry': 2, begging: 3, 'crime-theft': 3, 'forced-marriage': 2, 'child-labour': 2, 'illegal-adoption': 1, 'not-yet': 2 },
  boys: { begging: 3, 'crime-theft': 3, 'crime-drugs': 3, 'child-labour': 3, 'armed-group': 1, 'sexual-online': 1, 'not-yet': 1 },
}

const SECTORS: Readonly<Record<'women' | 'men', Readonly<Partial<Record<CodeOf<'sectors'>, number>>>>> = {
  women: {
    farming: 6, 'hotels-and-restaurants': 6, cleaning: 6, care: 5, factory: 4, 'food-and-meat': 4, garments: 3, 'parcels-and-warehouses': 3, shops: 2, 'car-wash-and-beauty': 3, 'agency-work': 2, households: 2,
  },
  men: { building: 10, farming: 7, 'parcels-and-warehouses': 5, transport: 4, 'food-and-meat': 4, factory: 4, 'car-wash-and-beauty': 3, forestry: 2, waste: 2, 'agency-work': 2, 'hotels-and-restaurants': 2 },
}

/** Where it happens less often. */
const RARE_SECTORS: Readonly<Partial<Record<CodeOf<'sectors'>, number>>> = { 'arts-and-sport': 1, schools: 1, professions: 1, 'public-sector': 1, property: 1, finance: 1, fishing: 1, other: 1, information: 1, mining: 1, energy: 1 }

const STATUSES: Readonly<Record<Life['status'], number>> = { 'at-risk': 10, presumed: 44, identified: 27, refused: 5, appealed: 4, ended: 5, 'other-violence': 4, 'not-trafficked': 2 }

export const isChild = (group: Group): boolean => group === 'girl' || group === 'boy'
export const isCalledAsWoman = (group: Group): boolean => group === 'woman' || group === 'girl' || group === 'trans-woman'

const tableOf = (group: Group): keyof typeof FORMS_OF => (group === 'woman' ? 'women' : group === 'man' ? 'men' : group === 'girl' ? 'girls' : group === 'boy' ? 'boys' : 'trans')

const ageOf = (die: Die, group: Group, [first]: readonly FormOf[]): number => {
  if (isChild(group)) return first === 'illegal-adoption' ? die.between(0, 3) : first === 'sexual-online' || first === 'forced-marriage' || first === 'armed-group' ? die.between(14, 17) : die.between(8, 17)
  if (first === 'surrogacy') return die.between(21, 35)
  return 18 + Math.floor(((die.draw() + die.draw()) / 2) * (group === 'man' ? 42 : 34) * (die.chance(0.12) ? 1.25 : 0.9))
}

/** One life. `group` and `came` where they are given: a child of somebody came on the same day. */
export const live = (die: Die, office: Office, given: Partial<Pick<Life, 'origin' | 'group' | 'came' | 'age' | 'forms' | 'exploitedIn'>> = {}): Life => {
  const origin = given.origin ?? die.deal<OriginName>(`from ${office.country}`, office.from)
  const group = given.group ?? die.deal<Group>('groups', GROUPS)
  const own = ORIGINS[origin].country === office.country
  const forms = given.forms ?? [die.deal<FormOf>(tableOf(group), FORMS_OF[tableOf(group)])]
  const exploitedIn = given.exploitedIn ?? (own ? die.deal(`abroad ${office.country}`, office.abroad) : die.chance(0.75) ? office.country : ORIGINS[origin].country)
  const came = given.came ?? 1 + Math.floor(1080 * die.draw() ** 1.7)
  const until = came + die.between(0, die.chance(0.7) ? 60 : 700)
  const from = until + Math.round(20 + 900 * die.draw() ** 2)
  const age = given.age ?? ageOf(die, group, forms)
  const born = came + Math.round((age + die.draw() * 0.98) * YEAR)
  const table = isCalledAsWoman(group) ? 'women' : 'men'
  const sectors = forms.some((form) => form === 'labour' || form === 'child-labour' || form === 'slavery' || form === 'other') ? [die.chance(0.3) ? die.deal<string>('rare sectors', RARE_SECTORS) : die.deal<string>(`sectors ${table}`, SECTORS[table])] : forms.includes('domestic-servitude') ? [die.chance(0.2) ? 'embassies' : 'households'] : []
  const more: readonly FormOf[] = forms.includes('sexual-industry') && die.chance(0.1) ? ['crime-drugs'] : forms.includes('labour') && die.chance(0.06) ? ['benefit-or-identity-fraud'] : []
  const status = forms.includes('not-yet') ? 'at-risk' : die.deal<Life['status']>('statuses', STATUSES)
  return { origin, group, age, born, came, forms: [...forms, ...more], sectors, exploitedIn, from: Math.min(from, born - 30), until: Math.min(until, born - 20), status: status === 'ended' && came < 200 ? 'presumed' : status === 'appealed' && came < 90 ? 'refused' : status }
}
