import { isYes, numberIn, stringIn, type Answers } from './answer.ts'
import type { CodeOf } from './code-lists/index.ts'
import { readDate, spanOf } from './known-date.ts'

/** The first and the last day on which somebody may have been born, and whether that is only about right. */
export type Born = { readonly first: string; readonly last: string; readonly about: boolean }

/** An age in whole years: the least and the most that it may be. */
export type Age = { readonly least: number; readonly most: number; readonly about: boolean }

/** `presumed-child`: may be one, and is treated as one while in doubt (Council of Europe Convention CETS 197, article 10(3); Directive 2011/36/EU, article 13(2)). */
export type Childhood = 'child' | 'presumed-child' | 'adult' | 'not-known'

const MAJORITY = 18
/** How far "about" may be off before a child could be taken for an adult. */
const ABOUT_YEARS = 2

/** The same day, years later. Who was born on 29 February has their day on 1 March in other years. */
export const yearsAfter = (day: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}

const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * When the person may have been born, by the answers to `person`: the date of birth, or else the age that was said and the day it was said on. `writtenOn`: the day
 * that it was written down, where nobody said.
 */
export const bornWhen = (person: Answers, writtenOn: string): Born | undefined => {
  const birth = readDate(stringIn(person, 'dateOfBirth') ?? '')
  if (birth !== undefined) {
    const [first, last] = spanOf(birth)
    return { first, last, about: birth.about }
  }
  const age = numberIn(person, 'age')
  if (age === undefined || age < 0 || age > 130) return undefined
  const said = readDate(stringIn(person, 'ageOn') ?? '')
  const [from, until] = said === undefined ? [writtenOn, writtenOn] : spanOf(said)
  const years = Math.floor(age)
  return { first: daysAfter(yearsAfter(from, -years - 1), 1), last: yearsAfter(until, -years), about: said?.about === true }
}

/** Whole years; by their texts, since a list asks it of thousands. A 29 February stands between the 28th and 1 March in every year. */
const yearsBetween = (born: string, day: string): number => Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(4) < born.slice(4) ? 1 : 0)

/** How old the person is on a day. `undefined` when nothing is known, or when they were not born yet. */
export const ageOn = (person: Answers, day: string, writtenOn: string = day): Age | undefined => {
  const born = bornWhen(person, writtenOn)
  if (born === undefined || born.first > day) return undefined
  return { least: Math.max(0, yearsBetween(born.last, day)), most: yearsBetween(born.first, day), about: born.about }
}

/** Whether the person is a child on a day. A paper that says adult does not end a doubt; an answer does. */
export const childhoodOn = (person: Answers, day: string, writtenOn: string = day): Childhood => childhoodAt(person, ageOn(person, day, writtenOn))

/** The same of one whose age has been reckoned already. */
export const childhoodAt = (person: Answers, age: Age | undefined): Childhood => {
  if (age !== undefined && age.most < MAJORITY && !age.about) return 'child'
  if (isYes(person, 'ageInDoubt')) return 'presumed-child'
  if (age === undefined) return 'not-known'
  return age.least - (age.about ? ABOUT_YEARS : 0) < MAJORITY ? 'presumed-child' : 'adult'
}

export const isTreatedAsChild = (childhood: Childhood): boolean => childhood === 'child' || childhood === 'presumed-child'

/** The first and the last day on which the person may turn eighteen. */
export const turnsEighteen = (person: Answers, writtenOn: string): readonly [first: string, last: string] | undefined => {
  const born = bornWhen(person, writtenOn)
  return born === undefined ? undefined : [yearsAfter(born.first, MAJORITY), yearsAfter(born.last, MAJORITY)]
}

const BANDS: readonly (readonly [code: CodeOf<'age-bands'>, from: number])[] = [
  ['48-plus', 48], ['39-47', 39], ['30-38', 30], ['27-29', 27], ['24-26', 24], ['21-23', 21], ['18-20', 18], ['9-17', 9], ['0-8', 0],
]

const bandOf = (years: number): CodeOf<'age-bands'> | undefined => BANDS.find(([, from]) => years >= from)?.[0]

/** The band that the age lies in. `undefined` where it may lie in two: a figure does not guess. */
export const ageBandOn = (person: Answers, day: string, writtenOn: string = day): CodeOf<'age-bands'> | undefined => {
  const age = ageOn(person, day, writtenOn)
  if (age === undefined) return undefined
  const band = bandOf(age.least)
  return band === bandOf(age.most) ? band : undefined
}
