import { stringIn, type Answers } from '../answer.ts'
import { daysOf } from './days.ts'
import { daysToAnswer, requestClock } from './request-clock.ts'

/** Requests of one year, by what was asked for and what came of it. `late`: answered after their day, or not answered although it is past. `days`: the middle of those needed. */
export type RequestsOfYear = {
  readonly year: string
  readonly received: number
  readonly byRight: ReadonlyMap<string, number>
  readonly byOutcome: ReadonlyMap<string, number>
  readonly open: number
  readonly late: number
  readonly days: number | undefined
}

const middle = (numbers: readonly number[]): number | undefined => numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)]

const countBy = (requests: readonly Answers[], field: string): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>()
  for (const request of requests) {
    const code = stringIn(request, field)
    if (code !== undefined) counted.set(code, (counted.get(code) ?? 0) + 1)
  }
  return counted
}

const isLate = (request: Answers, today: string): boolean => {
  const { state, due } = requestClock(request, today)
  if (state === 'overdue') return true
  const answered = daysOf(stringIn(request, 'answeredOn'))?.[0]
  return answered !== undefined && due !== undefined && answered > due
}

/** The figures of every year in which a request was received, the latest first. One without a day of receipt stands in no year. */
export const requestsByYear = (requests: readonly Answers[], today: string): readonly RequestsOfYear[] => {
  const years = Map.groupBy(requests.filter((request) => daysOf(stringIn(request, 'receivedOn')) !== undefined), (request) => daysOf(stringIn(request, 'receivedOn'))?.[0].slice(0, 4) ?? '')
  return [...years]
    .map(([year, own]) => ({
      year,
      received: own.length,
      byRight: countBy(own, 'right'),
      byOutcome: countBy(own, 'outcome'),
      open: own.filter((request) => stringIn(request, 'outcome') === undefined).length,
      late: own.filter((request) => isLate(request, today)).length,
      days: middle(own.flatMap((request) => daysToAnswer(request) ?? [])),
    }))
    .toSorted((one, other) => (one.year < other.year ? 1 : -1))
}
