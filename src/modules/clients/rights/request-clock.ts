import { isYes, stringIn, type Answers } from '../answer.ts'
import { daysBetween, daysOf, monthsAfter } from './days.ts'

/**
 * Where a request stands on a day. `look-again`: it was restricted until a day that has come. `undated`: nobody can tell when it was received, so nobody can tell when the
 * answer is due.
 */
export type RequestState = 'open' | 'due-soon' | 'overdue' | 'answered' | 'look-again' | 'undated'

/** `due`: the last day for the answer. `left`: days until then, negative when it is past. `tellBy`: until when the person must hear of an extension; gone once it counts. */
export type RequestClock = { readonly state: RequestState; readonly due?: string; readonly left?: number; readonly extended: boolean; readonly tellBy?: string }

/** From how many days on an answer is said to be due soon. */
const SOON = 7
const MONTH = 1
/** One month and two more. */
const EXTENDED = 3

/**
 * The clock of one request: GDPR 12(3), one month from the day it was received; two more where the person was told so, with the reason, within the first one. The
 * month ends on the same day of the next one, or on its last (EDPB Guidelines 01/2022, on Regulation 1182/71). That a last day on a Sunday moves on is not used: earlier is
 * never wrong. Of a day that is known to a month only, the first counts.
 */
export const requestClock = (request: Answers, today: string): RequestClock => {
  const [received] = daysOf(stringIn(request, 'receivedOn')) ?? []
  const outcome = stringIn(request, 'outcome')
  if (received === undefined) return { state: outcome === undefined ? 'undated' : 'answered', extended: false }
  const tellBy = monthsAfter(received, MONTH)
  const told = daysOf(stringIn(request, 'extensionToldOn'))
  const extended = isYes(request, 'extended') && stringIn(request, 'extensionReason') !== undefined && told !== undefined && told[1] <= tellBy
  const due = monthsAfter(received, extended ? EXTENDED : MONTH)
  const clock = { due, left: daysBetween(today, due), extended, ...(extended ? {} : { tellBy }) }
  if (outcome !== undefined) {
    const until = outcome === 'restricted-until' ? daysOf(stringIn(request, 'until')) : undefined
    return { ...clock, state: until !== undefined && until[0] <= today ? 'look-again' : 'answered' }
  }
  return { ...clock, state: clock.left < 0 ? 'overdue' : clock.left <= SOON ? 'due-soon' : 'open' }
}

/** Whether somebody still has something to do. */
export const isOpenRequest = ({ state }: RequestClock): boolean => state !== 'answered'

/** Days that were needed for the answer; `undefined` while there is none. */
export const daysToAnswer = (request: Answers): number | undefined => {
  const [received] = daysOf(stringIn(request, 'receivedOn')) ?? []
  const [answered] = daysOf(stringIn(request, 'answeredOn')) ?? []
  return received === undefined || answered === undefined ? undefined : Math.max(0, daysBetween(received, answered))
}
