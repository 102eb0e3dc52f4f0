import type { Born } from '../age.ts'
import { DAYS_NEAR, FOR_ABOUT } from './second-files.ts'

const DAY = 86_400_000
const [FIRST_YEAR, YEARS] = [1800, 510]
/** Whoever may be born in more years than these stands in none of them, but among those of whom one cannot know. */
const MOST_YEARS = 4

/** Files by the years of birth: at those who were born in other years nobody needs to look. */
export type BornAboutThen = {
  readonly put: (place: number, born: Born | undefined) => void
  /** Whoever may be born near then, in several lists; some twice, and some who are not. */
  readonly among: (born: Born) => readonly (readonly number[])[]
}

const yearOf = (day: string, days: number): number => Math.min(YEARS, Math.max(0, new Date(Date.parse(day) + days * DAY).getUTCFullYear() - FIRST_YEAR))

export const emptyBornAboutThen = (): BornAboutThen => {
  const years: number[][] = Array.from({ length: YEARS + 1 }, () => [])
  const any: number[] = []

  const put: BornAboutThen['put'] = (place, born) => {
    const [first, last] = born === undefined ? [0, YEARS] : [yearOf(born.first, 0), yearOf(born.last, 0)]
    // How far "about" reaches is no question of one year or the next.
    if (last - first >= MOST_YEARS || born?.about === true) any.push(place)
    else for (let year = first; year <= last; year += 1) years[year]?.push(place)
  }

  const among: BornAboutThen['among'] = ({ first, last, about }) => {
    const near = DAYS_NEAR * (about ? FOR_ABOUT : 1)
    return [any, ...years.slice(yearOf(first, -near), yearOf(last, near) + 1)]
  }

  return { put, among }
}
