import type { Answer } from '../answer.ts'
import { isCalledAsWoman, isChild, type FormOf, type Life } from './life.ts'
import type { InventedRecord } from './pen.ts'
import { ORIGINS } from './words/origins.ts'
import { dealt, phrasesOf, someOf, townIn, type Who } from './who.ts'

export const intakeRecord = ({ pen, life, office, by, ...who }: Who): InventedRecord =>
  pen.write('intake', {
    cameOn: pen.day(life.came), country: office.country, cameThrough: dealt(pen.die, 'came-through'), ...(pen.die.chance(0.15) && { throughWhom: phrasesOf({ office, ...who }).somebody }),
  }, { ago: life.came, by })

type Step = { readonly status: string; readonly by: string; readonly after: number; readonly more?: Readonly<Record<string, Answer>> }

/** What was decided, one thing after the other, in so many days after they came. */
const stepsOf = ({ status, came }: Life, { pen: { die, day } }: Who): readonly Step[] => {
  const first: Step = { status: 'presumed', by: 'ngo', after: die.between(0, 14) }
  const decides = (): string => die.deal<string>('deciders', { police: 5, 'national-mechanism': 4, 'labour-inspectorate': 2, 'migration-authority': 2, prosecution: 2, court: 1, other: 1 })
  const after = die.between(20, 120)
  if (status === 'at-risk' || status === 'other-violence' || status === 'not-trafficked') return [...(status === 'at-risk' || die.chance(0.5) ? [] : [first]), { status, by: 'ngo', after: die.between(1, 30) }]
  if (status === 'presumed') return die.chance(0.25) ? [{ status: 'at-risk', by: 'ngo', after: 0 }, first] : [first]
  if (status === 'identified') return [first, { status, by: decides(), after, ...(die.chance(0.3) && { more: { until: day(came - after - 365) } }) }]
  const refused: Step = { status: 'refused', by: decides(), after, more: { appealBy: day(came - after - 30) } }
  if (status === 'refused') return [first, refused]
  if (status === 'appealed') return [first, refused, { status: 'under-appeal', by: 'court', after: after + 25 }]
  return [first, { status: 'identified', by: decides(), after }, { status: 'ended', by: 'national-mechanism', after: after + die.between(60, 300) }]
}

/** Steps that lie behind us: what would be decided tomorrow is not written down. */
export const identificationRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, office, by } = who
  return stepsOf(life, who).filter(({ after }, place) => place === 0 || after < life.came).map(({ status, by: decided, after, more }) => {
    const ago = Math.max(0, life.came - after)
    return pen.write('identification', { status, by: decided, country: office.country, on: pen.day(ago), ...(decided !== 'ngo' && { byName: phrasesOf(who).someOffice, ...(pen.die.chance(0.3) && { reference: `INV-${String(who.number).padStart(4, '0')}` }) }), ...more }, { ago, by })
  })
}

export const wishRecords = (who: Who): readonly InventedRecord[] => {
  const { pen, life, by } = who
  if (life.status === 'at-risk' || !pen.die.chance(0.7)) return []
  const ago = Math.max(0, life.came - pen.die.between(0, 20))
  return [pen.write('wish', { wish: pen.die.deal('wishes', { wants: 5, declines: 3, undecided: 3 }), on: pen.day(ago), ...(pen.die.chance(0.3) && { words: pen.die.pick(phrasesOf(who).wishes) }) }, { ago, by })]
}

const SEXUAL: ReadonlySet<FormOf> = new Set(['sexual-industry', 'sexual-online', 'sexual-private', 'forced-marriage'])

const howOf = ({ life, pen: { die } }: Who): Readonly<Record<string, Answer | undefined>> => {
  const online = die.chance(0.4)
  const recruitment = online ? [die.deal<string>('recruited online', { 'social-media': 4, 'online-advertisement': 3 })] : [dealt(die, 'recruitment')]
  const was = recruitment.includes('family') ? 'family' : recruitment.includes('partner') ? 'partner' : die.deal<string>('recruiter', { known: 5, stranger: 4, family: 1, partner: 2 })
  return {
    recruitment, ...(online && { platforms: 'invented-app.example' }), recruiterWas: was,
    means: isChild(life.group) && die.chance(0.6) ? ['none-needed-child'] : someOf(die, 'means', 3).filter((code) => isChild(life.group) || code !== 'none-needed-child'),
    control: someOf(die, 'control', 4).filter((code) => SEXUAL.has(life.forms[0] ?? 'other') || (code !== 'images' && code !== 'sexual-violence')),
  }
}

export const exploitationRecord = (who: Who): InventedRecord => {
  const { pen, life, by, office } = who
  const { die, known } = pen
  const home = ORIGINS[life.origin].country
  const says = phrasesOf(who)
  const inside = life.exploitedIn === home
  const notYet = life.forms.includes('not-yet')
  const row = (role: string, country: string, ago: number) => ({ role, country, ...(die.chance(0.6) && { place: townIn(die, country) ?? country }), ...(die.chance(0.7) && { on: known(ago) }) })
  const transit = !inside && !notYet && die.chance(0.2) ? [row('transit', die.pick(['PL', 'HU', 'TR', 'RO'] as const), life.from)] : []
  const places = [row('recruited', home, life.from), ...transit, ...(notYet ? [] : [row('exploited', life.exploitedIn, life.from - 5)]), ...(die.chance(0.5) ? [row('found', notYet ? office.country : life.exploitedIn, life.until)] : [])]
  const own = says.own.filter((_, at) => isCalledAsWoman(life.group) || at !== 1)
  return pen.write('exploitation', {
    forms: [...life.forms], ...(life.sectors.length > 0 && { sectors: [...life.sectors] }), ...(die.chance(0.25) && { ownWords: die.pick(own) }),
    ...(life.forms.some((form) => SEXUAL.has(form)) && die.chance(0.6) && { imagesSpread: die.chance(0.25) }),
    places, withinOneCountry: inside, from: known(life.from, says.invented), ...(!notYet && { until: known(life.until, says.invented) }),
    ageAtStart: Math.max(0, Math.floor((life.born - life.from) / 365.25)),
    ...howOf(who),
    ...(die.chance(0.15) && { alleged: [{ knownAs: '—', role: dealt(die, 'alleged-roles'), neededFor: says.invented }] }),
  }, { ago: Math.max(0, life.came - die.between(0, 20)), by })
}

export const countedRecord = ({ pen, life, by }: Who): readonly InventedRecord[] => {
  const share = pen.die.draw()
  if (share < 0.1) return []
  return [pen.write('counted', { mayBeCounted: share < 0.2 ? false : share < 0.26 ? { without: 'not-asked' } : true, askedOn: pen.day(life.came) }, { ago: life.came, by })]
}
