import { isYes, stringIn, valueOf, type Answers } from './answer.ts'

/** Within so many hours of knowing of it, the authority is told (Regulation (EU) 2016/679, art. 33 (1)). */
export const BREACH_HOURS = 72

/**
 * How it stands with telling the authority. `runs`: so many hours are left, rounded down. `over`: they are not. `told`: in time, or so many hours too late.
 * `need-not`: somebody decided so, and wrote down why. `unknown`: nobody wrote down since when it is known.
 */
export type BreachClock =
  | { readonly kind: 'runs'; readonly hoursLeft: number }
  | { readonly kind: 'over'; readonly hoursOver: number }
  | { readonly kind: 'told'; readonly hoursLate: number }
  | { readonly kind: 'need-not' | 'unknown' }

const HOUR_MS = 3_600_000

/** The clock of one breach. `now`: an instant. A decision not to tell counts only with its reason, and never against a risk that was written down as some or high. */
export const breachClock = (breach: Answers, now: Date): BreachClock => {
  const known = Date.parse(stringIn(breach, 'knownAt') ?? '')
  if (Number.isNaN(known)) return { kind: 'unknown' }
  const due = known + BREACH_HOURS * HOUR_MS
  const told = isYes(breach, 'authorityTold') ? Date.parse(stringIn(breach, 'authorityToldAt') ?? '') : Number.NaN
  if (!Number.isNaN(told)) return { kind: 'told', hoursLate: Math.max(0, Math.ceil((told - due) / HOUR_MS)) }
  const risk = stringIn(breach, 'risk')
  if (valueOf(breach, 'authorityTold') === false && risk !== 'some' && risk !== 'high' && stringIn(breach, 'authorityNotToldWhy') !== undefined) return { kind: 'need-not' }
  const left = due - now.getTime()
  return left >= 0 ? { kind: 'runs', hoursLeft: Math.floor(left / HOUR_MS) } : { kind: 'over', hoursOver: Math.ceil(-left / HOUR_MS) }
}

/** Whether the people themselves must be told and were not yet: the risk is high (art. 34 (1)). */
export const peopleMustBeTold = (breach: Answers): boolean => stringIn(breach, 'risk') === 'high' && !isYes(breach, 'peopleTold') && stringIn(breach, 'peopleNotToldWhy') === undefined
