import type { Period } from '#clients/figures'

/** The periods that one may choose, without typing a day. */
export const PERIODS = ['twelve-months', 'this-year', 'last-year', 'everything', 'own'] as const
export type PeriodName = (typeof PERIODS)[number]

/** Months as they are chosen: `2026-03`, or nothing yet. */
export type Months = { readonly from: string; readonly until: string }

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

const monthBefore = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7)
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** The first and the last day of a period. The last twelve months are eleven whole ones and this one. */
export const periodOf = (name: PeriodName, today: string, own: Months): Period => {
  const [year, month] = [today.slice(0, 4), today.slice(0, 7)]
  if (name === 'everything') return {}
  if (name === 'this-year') return { from: `${year}-01-01`, until: `${year}-12-31` }
  if (name === 'last-year') return { from: `${Number(year) - 1}-01-01`, until: `${Number(year) - 1}-12-31` }
  if (name === 'twelve-months') return { from: `${monthBefore(month, 11)}-01`, until: lastDayOf(month) }
  return { ...(MONTH.test(own.from) && { from: `${own.from}-01` }), ...(MONTH.test(own.until) && { until: lastDayOf(own.until) }) }
}
