import { parseDate } from '../parse-date.ts'
import type { ColumnSeen } from './columns-seen.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { readCountry } from './country-words.ts'
import { foldSaid } from './said-words.ts'
import { fieldOfTarget, TO_NOTE, type Target } from './targets.ts'
import type { WordBook } from './word-book.ts'

/** Targets that several columns may go to. */
const REPEATS = /^(?:contact\.ways|person\.otherNames|person\.(?:languages|citizenships)|exploitation\.(?:forms|control|means)|note)/u

const byHeader = (header: string, { targets }: WordBook): string | undefined => {
  const folded = foldSaid(header.replace(/ \(\d+\)$/u, ''))
  const same = targets.get(folded)
  if (same !== undefined) return same
  // `Date of birth (DD.MM.YYYY)`, `Client: surname`: the longest known words of at least five letters that stand in it as a whole.
  const inside = [...targets].filter(([words]) => words.length >= 5 && ` ${folded} `.includes(` ${words} `)).toSorted(([one], [other]) => other.length - one.length)
  return inside[0]?.[1]
}

const most = (samples: readonly string[], is: (sample: string) => boolean): boolean => samples.length >= 3 && samples.filter(is).length >= samples.length * 0.8

const byValues = (samples: readonly string[], { codes }: WordBook): string | undefined => {
  if (most(samples, (one) => /^[^\s@]+@[^\s@]+\.\w+$/u.test(one))) return 'contact.ways.address@email'
  if (most(samples, (one) => /^\+?[\d\s()./-]{8,20}$/u.test(one) && one.replaceAll(/\D/gu, '').length >= 9 && /^\+|^0/u.test(one))) return 'contact.ways.address@call'
  if (new Set(samples).size <= 6 && most(samples, (one) => codes.get('sexes')?.has(foldSaid(one)) === true)) return 'person.sex'
  if (most(samples, (one) => codes.get('exploitation-forms')?.has(foldSaid(one)) === true)) return 'exploitation.forms'
  if (most(samples, (one) => readCountry(one) !== undefined)) return 'person.citizenships'
  return undefined
}

/** Whether a column of dates leaves open what comes first, and what its own dates say of it. */
export const habitOf = (samples: readonly string[], today: string): 'day-first' | 'month-first' | 'open' | undefined => {
  let [days, months, open] = [0, 0, 0]
  for (const sample of samples) {
    const read = parseDate(sample, { today, ahead: true })
    if (!read.ok && read.refusal.kind === 'ambiguous-date') open += 1
    const [, first, second] = /^\s*(\d{1,2})[/\s-]+(\d{1,2})[/\s-]+\d{2,4}\s*$/u.exec(sample) ?? []
    if (first === undefined || second === undefined) continue
    if (Number(first) > 12) days += 1
    if (Number(second) > 12) months += 1
  }
  if (open === 0) return undefined
  return days > 0 && months === 0 ? 'day-first' : months > 0 && days === 0 ? 'month-first' : 'open'
}

const whole = (target: string): string => (target.startsWith('person.name@') ? 'person.name' : target)

/** Where columns of a table may go, by what they are called and by what stands in them. Whoever takes it in looks at each. */
export const proposeMapping = (headers: readonly string[], seen: readonly ColumnSeen[], targets: ReadonlyMap<string, Target>, book: WordBook, today: string): Mapping => {
  const taken = new Set<string>()
  const columns = headers.map((header, place): ColumnUse => {
    const samples = seen[place]?.samples ?? []
    const meant = byHeader(header, book) ?? byValues(samples, book) ?? ''
    const target = (meant === TO_NOTE || targets.has(meant)) && (REPEATS.test(meant) || !taken.has(whole(meant))) ? meant : ''
    taken.add(whole(target))
    const field = targets.get(target)
    const habit = field && fieldOfTarget(field).type === 'date' ? habitOf(samples, today) : undefined
    return { header, target, unknown: 'keep', ...(habit === 'day-first' || habit === 'month-first' ? { habit } : {}) }
  })
  return { columns: withParts(columns), constants: [] }
}

/** `Name` is the whole name where it stands alone; beside a given name it is the family name, and the other way round. */
const withParts = (columns: readonly ColumnUse[]): readonly ColumnUse[] => {
  const has = (target: string): boolean => columns.some((column) => column.target === target)
  const instead = has('person.givenName') ? (has('person.familyName') ? '' : 'person.familyName') : has('person.familyName') ? 'person.givenName' : undefined
  return instead === undefined ? columns : columns.map((column) => (column.target.startsWith('person.name@') ? { ...column, target: instead } : column))
}
