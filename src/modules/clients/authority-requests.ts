import { stringIn, valueOf, type Answers } from './answer.ts'
import { readDate, spanOf } from './known-date.ts'

/** Requests by authorities in one year, as an organisation publishes them. `open`: not answered yet. `notSaid`: of these nobody wrote down what was given. */
export type RequestYear = {
  readonly year: string
  readonly requests: number
  readonly withoutBasis: number
  readonly lawyerAsked: number
  readonly objected: number
  readonly given: { readonly nothing: number; readonly part: number; readonly all: number; readonly notSaid: number }
  readonly personTold: number
  readonly personNotTold: number
  readonly open: number
}

/** By the year of the request, the latest first. Only *yes* counts as yes. */
export const requestYears = (requests: readonly Answers[]): readonly RequestYear[] => {
  const years = Map.groupBy(requests, (one) => (stringIn(one, 'on') ?? '').slice(0, 4))
  return [...years].filter(([year]) => /^\d{4}$/.test(year)).toSorted(([one], [other]) => (one < other ? 1 : -1)).map(([year, all]) => {
    const count = (field: string, is: unknown): number => all.filter((one) => valueOf(one, field) === is).length
    const given = { nothing: count('given', 'nothing'), part: count('given', 'part'), all: count('given', 'all') }
    return {
      year, requests: all.length, withoutBasis: count('legalBasis', undefined), lawyerAsked: count('lawyerAsked', true), objected: count('objected', true),
      given: { ...given, notSaid: all.length - given.nothing - given.part - given.all },
      personTold: count('personTold', true), personNotTold: count('personTold', false), open: count('answeredOn', undefined),
    }
  })
}

/** Days until the last day on which a request may be answered; below nought when it has passed. `undefined`: answered, or no day was set. `today`: a day. */
export const daysToAnswer = (request: Answers, today: string): number | undefined => {
  const known = readDate(stringIn(request, 'deadline') ?? '')
  if (known === undefined || valueOf(request, 'answeredOn') !== undefined) return undefined
  return Math.round((Date.parse(spanOf(known)[1]) - Date.parse(today)) / DAY_MS)
}

const DAY_MS = 86_400_000
