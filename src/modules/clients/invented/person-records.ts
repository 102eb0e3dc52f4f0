import type { Answer } from '../answer.ts'
import { isCalledAsWoman, isChild, type Life } from './life.ts'
import type { InventedRecord } from './pen.ts'
import { ORIGINS } from './words/origins.ts'
import { dealt, phrasesOf, someOf, type Who } from './who.ts'

const SEX: Readonly<Record<Life['group'], string>> = { woman: 'female', girl: 'female', man: 'male', boy: 'male', 'trans-woman': 'male', 'trans-man': 'female', 'non-binary': 'x' }
const GENDERS: Readonly<Partial<Record<Life['group'], string>>> = { 'trans-woman': 'woman', 'trans-man': 'man', 'non-binary': 'neither' }

/** Born on a day that is known as well as it may be; or only an age. */
const ageOf = ({ pen, life }: Who): Readonly<Record<string, Answer | undefined>> => {
  const { die, day } = pen
  const share = die.draw()
  if (share < 0.74) return { dateOfBirth: day(life.born), ageBasis: die.chance(0.6) ? 'documented' : 'stated' }
  if (share < 0.79) return { dateOfBirth: day(life.born).slice(0, 7), ageBasis: 'stated' }
  if (share < 0.87) return { dateOfBirth: day(life.born).slice(0, 4), ageBasis: 'stated' }
  if (share < 0.9) return { dateOfBirth: `~${day(life.born).slice(0, 4)}`, ageBasis: 'stated' }
  if (share < 0.97) return { age: life.age, ageOn: day(life.came), ageBasis: die.chance(0.3) ? 'assessed' : 'stated' }
  return { dateOfBirth: { without: 'not-known' }, ...(life.age < 21 && { ageInDoubt: true }) }
}

/** What they are called. Some give no name, some a code name beside it; papers for abroad spell it otherwise. */
const namesOf = ({ pen: { die }, name: { given, family, latin }, ...who }: Who): Readonly<Record<string, Answer | undefined>> => {
  const code = die.pick(phrasesOf(who).codeNames)
  if (die.chance(0.05)) return { namelessByWish: true, codeName: `${code} ${who.number}` }
  const foreign = latin.given !== given
  const others = [...(foreign && die.chance(0.4) ? [{ name: `${latin.given} ${latin.family}`, kind: 'on-papers' }] : []), ...(die.chance(0.04) ? [{ name: `${given} ${family}-${family}`, kind: 'earlier' }] : []), ...(foreign && die.chance(0.06) ? [{ name: latin.given, kind: die.chance(0.5) ? 'nickname' : 'other-spelling' }] : [])]
  return {
    givenName: given, familyName: die.chance(0.04) ? { without: 'not-answered' } : family, ...(others.length > 0 && { otherNames: others }),
    ...(die.chance(0.06) && { codeName: `${code} ${who.number}` }), ...(die.chance(0.15) && { addressedAs: given }),
  }
}

export const personRecord = (who: Who): InventedRecord => {
  const { pen, life, by } = who
  const { die } = pen
  const { country, languages } = ORIGINS[life.origin]
  const spoken = die.pick<readonly string[]>(languages)
  const needs = die.chance(0.14)
  return pen.write('person', {
    ...namesOf(who),
    ...ageOf(who),
    sex: SEX[life.group],
    gender: GENDERS[life.group] ?? (die.chance(0.1) ? (isCalledAsWoman(life.group) ? 'woman' : 'man') : undefined),
    orientation: GENDERS[life.group] !== undefined && die.chance(0.3) ? { without: 'not-answered' } : undefined,
    citizenships: die.chance(0.03) ? [] : life.origin === 'md' && die.chance(0.2) ? ['MD', 'RO'] : [country],
    stateless: die.chance(0.02) ? true : die.chance(0.5) ? false : undefined,
    homeCountry: country,
    displacedByWar: ['ua', 'sy', 'er', 'af'].includes(life.origin) ? die.chance(0.55) : undefined,
    languages: [...spoken],
    reads: die.chance(0.85) ? die.deal('literacy', { well: 7, 'a-little': 2, no: 1 }) : undefined,
    ...(needs && { accessNeeds: someOf(die, 'access-needs', 2), accessWords: phrasesOf(who).access }),
    ...(die.chance(0.12) && { healthFor: phrasesOf(who).health }),
    ...(isCalledAsWoman(life.group) && !isChild(life.group) && die.chance(0.25) && { pregnant: die.chance(0.15) }),
  }, { ago: life.came, by })
}

/** The household; `children`: files of their own. */
export const householdRecord = ({ pen, life, by }: Who, children: readonly Who[]): InventedRecord => {
  const { die, day } = pen
  const members = [
    ...children.map((child) => ({ name: `${child.name.given} ${child.name.family}`, relation: 'child', born: day(child.life.born), where: 'with-client', dependent: true, inDanger: false, file: child.client })),
    ...(die.chance(0.25) ? [{ relation: die.deal<string>('household', { parent: 3, sibling: 2, partner: 2, 'former-partner': 1, 'other-family': 1, child: 2 }), where: dealt(die, 'whereabouts'), dependent: die.chance(0.4), inDanger: die.chance(0.15) }] : []),
  ]
  const count = children.length + (life.age > 22 && die.chance(0.4) ? die.between(0, 2) : 0)
  return pen.write('household', { maritalStatus: life.age < 18 ? 'single' : dealt(die, 'marital-statuses'), numberOfChildren: count, ...(members.length > 0 && { members }) }, { ago: life.came - Math.min(life.came, 3), by })
}

/** What is asked of children. `parent`: the one in whose household they live. */
export const childRecords = (who: Who, parent: Who | undefined): readonly InventedRecord[] => {
  const { pen, life, by, name } = who
  const { die, day } = pen
  const says = phrasesOf(who)
  const later = { ago: Math.max(1, life.came - 2), by }
  const excluded = parent === undefined && die.chance(0.35)
  const guardian = `${name.given} ${name.family}`
  return [
    pen.write('child', {
      accompanied: parent ? 'with-parent' : die.deal('accompanied', { alone: 3, 'with-parent': 1, 'with-family': 2, 'with-other-adult': 2 }),
      guardianAskedOn: parent ? undefined : day(later.ago), assent: dealt(die, 'assents'), assentOn: day(later.ago), ...(life.age > 5 && { ownView: die.pick(says.views) }),
    }, later),
    pen.write('representative', parent
      ? { name: `${parent.name.given} ${parent.name.family}`, kind: 'parent', authority: 'by-law', from: day(life.born) }
      : { name: `${guardian} (${says.somebody})`, kind: dealt(die, 'representative-kinds'), authority: dealt(die, 'authorities'), paper: 'INV-000', from: day(later.ago), ...(die.chance(0.2) && { until: day(-200) }), ...(excluded && { excluded: true, excludedWhy: says.excludedWhy }) }, later),
    ...(die.chance(0.5) ? [pen.write('best-interests', { question: says.question, childHeard: life.age > 5, decision: says.decision, decidedBy: says.somebody, decidedOn: day(later.ago), reviewOn: day(later.ago - 90) }, later)] : []),
  ]
}
