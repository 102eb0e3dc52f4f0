import { ok, refuse, type Result } from '#kernel'
import { codesIn, isYes, rowsIn, stringIn, valueOf, type Answers } from './answer.ts'
import { isMoment } from './body.ts'
import { dayBefore, localTime, minutesOf, type LocalTime } from './local-time.ts'
import { mayBeSame } from './named-alike.ts'

/** Why a call or message is stopped. The gravest comes first. */
export type StopReason = 'no-contact-wished' | 'nothing-agreed' | 'way-not-agreed' | 'never-this-way' | 'may-be-never-told' | 'watched' | 'hours-not-asked' | 'time-zone-unknown' | 'wrong-hour'

/** What whoever calls or writes must know. Where there are no words for somebody else who answers, one says nothing and hangs up. */
export type Cover = {
  readonly ifAnotherAnswers?: string
  readonly proofWord?: string
  readonly notFreeWord?: string
  readonly neverTell: readonly string[]
  readonly voicemail: boolean
  readonly watched: boolean
  readonly reviewedOn?: string
}

/** Hours agreed for a way, in the person's own time. */
export type Hours = { readonly days: readonly string[]; readonly from?: string; readonly until?: string }

export type ContactVerdict =
  | { readonly may: true; readonly cover: Cover; readonly theirTime?: LocalTime }
  | { readonly may: false; readonly why: StopReason; readonly hours: readonly Hours[]; readonly cover: Cover; readonly theirTime?: LocalTime }

/**
 * One attempt. `address`: the number or address, as the way has it; without it, any of that channel. `at`: the moment, ISO 8601. `officeTimeZone`: taken where the
 * person's is not known; give it only when the person is in the office's own country. `shutOut`: who else may be told nothing, beside
 * those of whom the answers say so.
 */
export type Attempt = { readonly channel: string; readonly address?: string; readonly at: string; readonly officeTimeZone?: string; readonly shutOut?: readonly string[] }

/** What stays behind where it arrives. */
const WRITTEN = new Set(['text-message', 'messenger', 'email', 'letter'])

// What a caller can do something about soonest.
const ORDER: readonly StopReason[] = ['wrong-hour', 'time-zone-unknown', 'hours-not-asked']

/**
 * Whether the person may be called or written to now, by what they said about safe contact (the answers to `contact`). What was not agreed is stopped: a call at the wrong
 * hour can cost more than a day's delay.
 */
export const mayContact = (contact: Answers, attempt: Attempt): ContactVerdict => {
  const ways = rowsIn(contact, 'ways')
  const channel = ways.filter((way) => stringIn(way, 'channel') === attempt.channel)
  // One number may stand twice, with other hours. What is said of it once is said of it always.
  const here = channel.filter((way) => attempt.address === undefined || fold(stringIn(way, 'address')) === fold(attempt.address))
  const theirTime = localTime(attempt.at, stringIn(contact, 'timeZone') ?? attempt.officeTimeZone ?? '')
  const verdict = { cover: coverOf(contact, here), ...(theirTime === undefined ? {} : { theirTime }) }
  const stop = (why: StopReason): ContactVerdict => ({ may: false, why, hours: here.map(hoursOf), ...verdict })
  if (isYes(contact, 'noContact')) return stop('no-contact-wished')
  if (ways.length === 0) return stop('nothing-agreed')
  if (here.length === 0) return stop('way-not-agreed')
  if (here.some((way) => stringIn(way, 'times') === 'never')) return stop('never-this-way')
  const told = attempt.channel === 'through-someone' ? here.map((way) => stringIn(way, 'address') ?? '') : []
  if ([...verdict.cover.neverTell, ...(attempt.shutOut ?? [])].some((who) => told.some((one) => mayBeSame(one, who)))) return stop('may-be-never-told')
  if (verdict.cover.watched && WRITTEN.has(attempt.channel)) return stop('watched')
  const stops = new Set(here.map((way) => stopOf(way, theirTime)))
  return stops.has(undefined) ? { may: true, ...verdict } : stop(ORDER.find((why) => stops.has(why)) ?? 'hours-not-asked')
}

const fold = (address = ''): string => address.replaceAll(/[\s()./-]/gu, '').toLowerCase()

const hoursOf = (way: Answers): Hours => {
  const [from, until] = [stringIn(way, 'from'), stringIn(way, 'until')]
  return { days: codesIn(way, 'days'), ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** Why one way is stopped at this hour. */
const stopOf = (way: Answers, now: LocalTime | undefined): StopReason | undefined => {
  const times = stringIn(way, 'times')
  if (times === 'any-time') return undefined
  const { days, from, until } = hoursOf(way)
  if (times !== 'these-hours' || (days.length === 0 && from === undefined && until === undefined)) return 'hours-not-asked'
  const [begins, ends] = [from === undefined ? 0 : minutesOf(from), until === undefined ? 24 * 60 : minutesOf(until)]
  if (begins === undefined || ends === undefined || begins === ends) return 'hours-not-asked'
  if (now === undefined) return 'time-zone-unknown'
  const on = (day: string): boolean => days.length === 0 || days.includes(day)
  // Hours over midnight belong to the day on which they begin.
  const within = begins < ends ? on(now.day) && now.minutes >= begins && now.minutes < ends : (on(now.day) && now.minutes >= begins) || (on(dayBefore(now)) && now.minutes < ends)
  return within ? undefined : 'wrong-hour'
}

const coverOf = (contact: Answers, here: readonly Answers[]): Cover => {
  const words = ['ifAnotherAnswers', 'proofWord', 'notFreeWord', 'reviewedOn'].flatMap((field) => {
    const said = stringIn(contact, field)
    return said === undefined ? [] : [[field, said] as const]
  })
  return {
    ...Object.fromEntries(words),
    neverTell: rowsIn(contact, 'neverTell').flatMap((row) => stringIn(row, 'who') ?? []),
    // A voicemail only where it was allowed, and nowhere disallowed.
    voicemail: here.some((way) => isYes(way, 'voicemail')) && !here.some((way) => valueOf(way, 'voicemail') === false),
    watched: here.some((way) => isYes(way, 'watched')),
  }
}

/** An emergency in which safe contact is passed over: the words why. */
export type Override = { readonly channel: string; readonly reason: string; readonly at: string }

const SHORTEST_REASON = 10

/** The record of a contact outside safe contact (answers to `contact-made`), to be saved before the call is made. Refused without a reason. */
export const overrideContact = ({ channel, reason, at }: Override): Result<Answers, { readonly kind: 'reason-missing' | 'moment-missing' }> => {
  const words = reason.replaceAll(/\s+/gu, ' ').trim()
  if (words.replaceAll(/[^\p{L}\p{N}]/gu, '').length < SHORTEST_REASON) return refuse({ kind: 'reason-missing' })
  if (!isMoment(at)) return refuse({ kind: 'moment-missing' })
  return ok({ on: at, direction: 'to-client', channel, overrideReason: words })
}
