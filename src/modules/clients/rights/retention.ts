import type { Id } from '#kernel'
import { childhoodOn, isTreatedAsChild, turnsEighteen, yearsAfter } from '../age.ts'
import { numberIn, stringIn, type Answers } from '../answer.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from '../file-record.ts'
import { daysAfter, daysOf } from './days.ts'

/** A member's own rule. `years` after the last contact; for a child after turning eighteen `childYears`. A file with anything newer than `freshDays` is not proposed. */
export type RetentionRule = { readonly years: number; readonly childYears: number; readonly freshDays: number }

const FRESH_DAYS = 90

/** By the answers to `retention-rule`. Without a number of years there is no rule. */
export const retentionRuleOf = (answers: Answers): RetentionRule | undefined => {
  const years = numberIn(answers, 'years')
  if (years === undefined) return undefined
  return { years, childYears: numberIn(answers, 'childYears') ?? years, freshDays: Math.max(FRESH_DAYS / 3, numberIn(answers, 'freshDays') ?? FRESH_DAYS) }
}

/** From when the time runs. */
export type RetentionFrom = 'work-ended' | 'last-contact' | 'last-content' | 'eighteenth-birthday'

/**
 * `kept`: its day lies ahead, or somebody decided to keep it longer. `due`: its day has come, and somebody decides. `fresh`: its day has come, but there is something new in it.
 * `held`: its day has come, and a request or a claim is not settled. `age-unknown`: treated as a child without a birthday, so that nobody can tell. `no-rule`: nobody
 * made one.
 */
export type RetentionState = 'kept' | 'due' | 'fresh' | 'held' | 'age-unknown' | 'no-rule'

/** `until`: kept up to this day. `longer`: it was decided to keep it until then. `askedOn`: the person was asked since. `erase`: a colleague asked for erasure, and a coordinator decides. */
export type Retention = {
  readonly state: RetentionState
  readonly from: RetentionFrom
  readonly since: string
  readonly until?: string
  readonly longer?: string
  readonly askedOn?: string
  readonly erase?: { readonly record: Id; readonly on: string; readonly reason: string; readonly by: Id }
}

/** What is known of a file. `changedOn`: the server's days of everything in it, narratives and drafts too: whoever wrote may have a wrong clock. */
export type KeptFile = { readonly records: readonly FileRecord[]; readonly changedOn: readonly string[] }

const latest = (days: readonly (string | undefined)[], today: string): string | undefined => days.filter((day): day is string => day !== undefined && day <= today).toSorted().at(-1)

/** Until when a file is kept, and whether somebody decides now. Nothing is ever deleted by this: it only says what people are reminded of. */
export const retentionOf = ({ records, changedOn }: KeptFile, rule: RetentionRule | undefined, today: string): Retention => {
  const decisions = ofForm(records, 'retention').toSorted((one, other) => (one.body.at < other.body.at ? -1 : 1))
  const ended = latest(decisions.filter(({ body }) => stringIn(body.answers, 'decision') === 'work-ended').map(({ body }) => daysOf(stringIn(body.answers, 'decidedOn'))?.[1]), today)
  const contact = latest(ofForm(records, 'contact-made').map(({ body }) => daysOf(stringIn(body.answers, 'on'))?.[1]), today)
  const content = [...changedOn, ...records.map(({ body }) => dayOf(body.at))].filter((day) => day <= today).toSorted().at(-1) ?? today
  const [from, since] = began(ended, contact, content)
  const more = { ...standing(decisions), from, since }
  if (rule === undefined) return { ...more, state: 'no-rule' }
  const child = childEnd(records, rule, today)
  if (child === 'unknown') return { ...more, state: 'age-unknown' }
  const adultEnd = yearsAfter(since, rule.years)
  const [end, runsFrom] = child !== undefined && child.until > adultEnd ? [child.until, { from: 'eighteenth-birthday' as const, since: child.since }] : [adultEnd, { from, since }]
  const until = more.longer !== undefined && more.longer > end ? more.longer : end
  const found = { ...more, ...runsFrom, until }
  if (until > today) return { ...found, state: 'kept' }
  if (content > daysAfter(today, -rule.freshDays)) return { ...found, state: 'fresh' }
  return { ...found, state: isHeld(records, today) ? 'held' : 'due' }
}

/** From the end of the work or the last contact, whichever came later; where neither is written down, from what was written last. */
const began = (ended: string | undefined, contact: string | undefined, content: string): readonly [RetentionFrom, string] => {
  if (ended !== undefined && (contact === undefined || ended >= contact)) return ['work-ended', ended]
  return contact === undefined ? ['last-content', content] : ['last-contact', contact]
}

/** For whom was a child when the file began, or is one: the last day on which they may turn eighteen, and the end that follows from it. */
const childEnd = (records: readonly FileRecord[], rule: RetentionRule, today: string): { readonly since: string; readonly until: string } | 'unknown' | undefined => {
  const person = answersTo(records, 'person')
  const written = ofForm(records, 'person').at(-1)?.body.at
  const writtenOn = written === undefined ? today : dayOf(written)
  const first = records.map(({ body }) => dayOf(body.at)).toSorted()[0] ?? today
  if (!isTreatedAsChild(childhoodOn(person, first, writtenOn))) return undefined
  const eighteen = turnsEighteen(person, writtenOn)?.[1]
  if (eighteen === undefined) return 'unknown'
  return { since: eighteen, until: yearsAfter(eighteen, rule.childYears) }
}

/** What was decided last. A later decision takes the place of an earlier one. */
const standing = (decisions: readonly FileRecord[]): Pick<Retention, 'longer' | 'askedOn' | 'erase'> => {
  const last = decisions.findLast(({ body }) => stringIn(body.answers, 'decision') !== 'work-ended')
  if (last === undefined) return {}
  const { answers, by } = last.body
  const on = daysOf(stringIn(answers, 'decidedOn'))?.[1] ?? dayOf(last.body.at)
  const decision = stringIn(answers, 'decision')
  if (decision === 'keep-longer') {
    const longer = daysOf(stringIn(answers, 'keepUntil'))?.[1]
    return longer === undefined ? {} : { longer }
  }
  if (decision === 'erase') return { erase: { record: last.record, on, reason: stringIn(answers, 'reason') ?? '', by } }
  return decision === 'ask-person' ? { askedOn: on } : {}
}

/** A request that nobody has answered, or something held back for a law or a claim. */
const isHeld = (records: readonly FileRecord[], today: string): boolean =>
  ofForm(records, 'rights-request').some(({ body: { answers } }) => {
    const outcome = stringIn(answers, 'outcome')
    if (outcome === undefined) return true
    const until = daysOf(stringIn(answers, 'until'))
    return outcome === 'restricted-until' && (until === undefined || until[1] > today)
  })
