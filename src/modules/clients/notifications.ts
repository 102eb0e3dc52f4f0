import { isYes, stringIn, type Answers } from './answer.ts'
import { readDate, spanOf } from './known-date.ts'

/** What came in one month or year. `2026-03` or `2026`. `reports`: notifications; `people`: at least and at most so many, after repeats. */
export type NotificationCount = { readonly period: string; readonly reports: number; readonly people: readonly [least: number, most: number] }

/** How many persons reports may be about. `certain`, `possible`: reports that were taken for a further one about somebody who is counted already. */
export type RepeatEstimate = { readonly reports: number; readonly certain: number; readonly possible: number; readonly people: readonly [least: number, most: number] }

type Report = { readonly reporter: string; readonly pseudonym: string; readonly said: boolean; readonly facts: Answers }

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s._/-]+/gu, '')

const reportOf = (facts: Answers): Report => ({ reporter: plain(stringIn(facts, 'reporter') ?? ''), pseudonym: plain(stringIn(facts, 'pseudonym') ?? ''), said: isYes(facts, 'mayBeRepeat'), facts })

const span = (facts: Answers, field: string): readonly [string, string] | undefined => {
  const known = readDate(stringIn(facts, field) ?? '')
  return known && spanOf(known)
}

const ends = (facts: Answers): readonly [string, string] => [span(facts, 'from')?.[0] ?? '0000', span(facts, 'until')?.[1] ?? '9999']

/** Whether the times of exploitation of two reports may be one time. What is not known may be. */
const mayOverlap = (one: Answers, other: Answers): boolean => {
  const [[from, until], [otherFrom, otherUntil]] = [ends(one), ends(other)]
  return from <= otherUntil && otherFrom <= until
}

/** Nothing that both reports say speaks against one person. Age bands are not held against it: people grow older between two reports. */
const mayBeOne = (one: Answers, other: Answers): boolean => {
  const [sex, otherSex] = [stringIn(one, 'sex'), stringIn(other, 'sex')]
  return (sex === undefined || otherSex === undefined || sex === otherSex) && mayOverlap(one, other)
}

/**
 * How many persons notifications are about, as an estimate and never by looking anybody up:
 * - the same pseudonym of the same reporter is one person (that is what a pseudonym is for), whatever the period: `certain` repeats;
 * - a report that its reporter suspects to be a repeat (`mayBeRepeat`) may be about somebody whom another reporter reported, where sex does not differ and the periods may
 *   overlap: `possible` repeats, each of them taken once, and never more than there are others to repeat.
 * So persons are between reports less both, and reports less the certain ones. Pseudonyms of two reporters are never compared: alike signs mean nothing.
 */
export const estimateRepeats = (notifications: readonly Answers[]): RepeatEstimate => {
  const reports = notifications.map(reportOf)
  const persons: (Report & { readonly all: readonly Report[] })[] = []
  for (const report of reports) {
    const place = persons.findIndex(({ reporter, pseudonym }) => pseudonym !== '' && reporter === report.reporter && pseudonym === report.pseudonym)
    const there = persons[place]
    if (there) persons[place] = { ...there, said: there.said || report.said, all: [...there.all, report] }
    else persons.push({ ...report, all: [report] })
  }
  const certain = reports.length - persons.length
  const repeated = new Set<number>()
  let possible = 0
  for (const [place, person] of persons.entries()) {
    if (!person.said) continue
    const other = persons.findIndex((one, at) => at !== place && !repeated.has(at) && one.reporter !== person.reporter && one.all.some(({ facts }) => person.all.some((mine) => mayBeOne(mine.facts, facts))))
    if (other === -1) continue
    // The one that repeats is counted with the one that is repeated; it cannot itself be what a third repeats.
    repeated.add(place)
    possible += 1
  }
  return { reports: reports.length, certain, possible, people: [persons.length - possible, persons.length] }
}

/** Notifications by the period in which they came, the latest first; those whose day nobody knows are left out. A repeat in another period counts in both. */
export const countNotifications = (notifications: readonly Answers[], by: 'month' | 'year'): readonly NotificationCount[] => {
  const periods = Map.groupBy(notifications, (one) => (readDate(stringIn(one, 'receivedOn') ?? '')?.date ?? '').slice(0, by === 'year' ? 4 : 7))
  return [...periods].filter(([period]) => period.length === (by === 'year' ? 4 : 7)).toSorted(([one], [other]) => (one < other ? 1 : -1)).map(([period, came]) => {
    const { reports, people } = estimateRepeats(came)
    return { period, reports, people }
  })
}
