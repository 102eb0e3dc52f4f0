import { ok, refuse, type Id, type Result } from '#kernel'
import { childhoodOn, isTreatedAsChild } from './age.ts'
import { isYes, stringIn, valueOf, type Answers } from './answer.ts'
import { isMoment } from './body.ts'
import { scopeOf } from './consent-scope.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from './file-record.ts'
import { foldName } from './fold-name.ts'
import { readDate, spanOf } from './known-date.ts'
import { maySign, shutOutAs, type ShutOut } from './representatives.ts'

/**
 * What a consent is worth. `provisional`: in force, capacity was in doubt, to be asked again. `ask-again`: that day has come, or its end cannot be reckoned with.
 * `come-of-age`: given for or by a child who is one no more. `not-signed`: by a representative who may not sign. `shut-out`: for somebody who is excluded, or may never be told.
 * `may-be-shut-out`: for somebody whose name is like theirs. `unclear`: nobody can tell when it was given. `corrected`, `replaced`: another entry stands in its place.
 */
export type ConsentState = 'in-force' | 'provisional' | 'refused' | 'withdrawn' | 'ended' | 'not-yet' | 'ask-again' | 'come-of-age' | 'not-signed' | ShutOut | 'unclear' | 'corrected' | 'replaced'

export const isInForce = (state: ConsentState): boolean => state === 'in-force' || state === 'provisional'

const DAY = 86_400_000

/**
 * What a consent is worth at a moment (ISO 8601, UTC), in its file. A withdrawal acts at once, whatever the clock of the machine that wrote it: once it is there, there is
 * no consent. Whether something was covered when it was done, `wasInForce` tells.
 */
export const consentState = (records: readonly FileRecord[], consent: Answers, at: string): ConsentState => {
  if (valueOf(consent, 'correctedOn') !== undefined) return 'corrected'
  if (valueOf(consent, 'replacedOn') !== undefined) return 'replaced'
  return valueOf(consent, 'withdrawnOn') === undefined ? stateBefore(records, consent, at) : 'withdrawn'
}

/** Whether another entry stands in its place: a correction, or a new consent. It is read, and counts for nothing any more: not as a yes, and not as a no. */
export const isSetAside = (consent: Answers): boolean => valueOf(consent, 'correctedOn') !== undefined || valueOf(consent, 'replacedOn') !== undefined

/**
 * Whether a consent was in force at a moment that is past: what was done then was covered, even if it was withdrawn or replaced since. One that was corrected never was: its
 * correction says what was given.
 */
export const wasInForce = (records: readonly FileRecord[], consent: Answers, at: string): boolean => {
  if (valueOf(consent, 'correctedOn') !== undefined) return false
  const before = ['withdrawnOn', 'replacedOn'].every((field) => {
    const ended = valueOf(consent, field)
    return ended === undefined || (typeof ended === 'string' && isMoment(ended) && Date.parse(ended) > Date.parse(at))
  })
  const given = stringIn(consent, 'on') ?? ''
  return before && isMoment(given) && Date.parse(given) <= Date.parse(at) && isInForce(stateBefore(records, consent, at))
}

const stateBefore = (records: readonly FileRecord[], consent: Answers, at: string): ConsentState => {
  if (!isYes(consent, 'agrees')) return 'refused'
  const shutOut = shutOutAs(records, stringIn(consent, 'recipient'))
  if (shutOut !== undefined) return shutOut
  const given = stringIn(consent, 'on')
  if (given === undefined || !isMoment(given)) return 'unclear'
  // A clock may be off; nobody's is off by more than a day unnoticed.
  if (Date.parse(given) > Date.parse(at) + DAY) return 'not-yet'
  const until = stringIn(consent, 'until')
  const end = readDate(until ?? '')
  if (until !== undefined && end === undefined) return 'ask-again'
  if (end !== undefined && spanOf(end)[1] < dayOf(at)) return 'ended'
  const signed = signedState(records, consent, { given: dayOf(given), today: dayOf(at) })
  if (signed !== undefined) return signed
  if (stringIn(consent, 'capacity') !== 'in-doubt') return 'in-force'
  const again = readDate(stringIn(consent, 'askAgainOn') ?? '')
  return again !== undefined && spanOf(again)[0] > dayOf(at) ? 'provisional' : 'ask-again'
}

/** What age and representatives do to a consent. */
const signedState = (records: readonly FileRecord[], consent: Answers, { given, today }: { readonly given: string; readonly today: string }): ConsentState | undefined => {
  const person = answersTo(records, 'person')
  const writtenOn = dayOf(ofForm(records, 'person').at(-1)?.body.at ?? given)
  if (isTreatedAsChild(childhoodOn(person, given, writtenOn)) && !isTreatedAsChild(childhoodOn(person, today, writtenOn))) return 'come-of-age'
  if (stringIn(consent, 'by') !== 'representative') return undefined
  const name = foldName(stringIn(consent, 'representative'))
  // Two records may stand for one name. One that excludes them is enough.
  const named = ofForm(records, 'representative').map(({ body }) => body.answers).filter((one) => foldName(stringIn(one, 'name')) === name)
  if (name === '' || named.some((one) => isYes(one, 'excluded'))) return 'not-signed'
  return named.some((one) => maySign(person, one, given, writtenOn).ok && maySign(person, one, today, writtenOn).ok) ? undefined : 'not-signed'
}

/** What is asked of consents: may this be done for this recipient? */
export type Asked = { readonly purpose: string; readonly recipient: string }

/** No consent covers it. `states`: what those that were given for it are worth; empty when it was never asked. */
export type NoConsent = { readonly kind: 'no-consent'; readonly states: readonly ConsentState[] }

/** Who gave a consent: the client, or one representative. Each of them is asked apart, and each may say no. */
export const giverOf = (consent: Answers): string => (stringIn(consent, 'by') === 'representative' ? `representative ${foldName(stringIn(consent, 'representative'))}` : 'client')

/** Whether two consents are about the same: purpose, recipient, and who was asked. */
export const isAlike = (one: Answers, other: Answers): boolean => isFor(one, { purpose: stringIn(other, 'purpose') ?? '', recipient: stringIn(other, 'recipient') ?? '' }) && giverOf(one) === giverOf(other)

const isFor = (consent: Answers, { purpose, recipient }: Asked): boolean => stringIn(consent, 'purpose') === purpose && foldName(stringIn(consent, 'recipient')) === foldName(recipient)

/** The consents in force, and what may leave under them. */
export type Covered = { readonly consents: readonly Id[]; readonly scope: readonly string[] }

/**
 * The consents in force for a purpose and a recipient, and what may leave under them. A refusal ends those that came before it, of whoever gave them, and stands until
 * the same person says yes: no representative signs a child's no away. Only the no of somebody who may sign is one. What the person withdraws is a no from then on.
 */
export const consentFor = (records: readonly FileRecord[], asked: Asked, at: string): Result<Covered, NoConsent> => {
  const all = ofForm(records, 'consent').filter(({ body }) => isFor(body.answers, asked) && !isSetAside(body.answers)).toSorted((one, other) => momentOf(one) - momentOf(other))
  const states = all.map(({ body }) => consentState(records, body.answers, at))
  const counts = all.filter(({ body }) => isYes(body.answers, 'agrees') || mayRefuse(records, body.answers, at)).toSorted((one, other) => saidAt(one) - saidAt(other) || Number(isNo(other)) - Number(isNo(one)))
  const last = new Map(counts.map((one) => [giverOf(one.body.answers), one]))
  const isRefused = [...last.values()].some((one) => isNo(one))
  const from = counts.findLastIndex(isNo) + 1
  const inForce = counts.slice(from).filter(({ body }) => isInForce(consentState(records, body.answers, at)))
  if (isRefused || inForce.length === 0) return refuse({ kind: 'no-consent', states })
  return ok({ consents: inForce.map(({ record }) => record), scope: [...new Set(inForce.flatMap(({ body }) => scopeOf(body.answers)))] })
}

/** Whether somebody's no counts: the client's always, that of a representative who may sign. */
const mayRefuse = (records: readonly FileRecord[], refusal: Answers, at: string): boolean =>
  stringIn(refusal, 'by') !== 'representative' || signedState(records, refusal, { given: dayOf(stringIn(refusal, 'on') ?? at), today: dayOf(at) }) === undefined

const momentOf = ({ body }: FileRecord): number => {
  const on = stringIn(body.answers, 'on')
  return Date.parse(on !== undefined && isMoment(on) ? on : body.at)
}

/** Whether the person takes back here what they agreed to. */
const isTakenBack = ({ body: { answers } }: FileRecord): boolean => giverOf(answers) === 'client' && valueOf(answers, 'withdrawnOn') !== undefined

const isNo = (consent: FileRecord): boolean => isTakenBack(consent) || !isYes(consent.body.answers, 'agrees')

const MINUTE = 60_000

/** When the last was said in a consent, in minutes: what is given is known to the minute alone, and may come right after a withdrawal. */
const saidAt = (consent: FileRecord): number => {
  const withdrawn = stringIn(consent.body.answers, 'withdrawnOn')
  const moment = isTakenBack(consent) ? Date.parse(withdrawn !== undefined && isMoment(withdrawn) ? withdrawn : consent.body.at) : momentOf(consent)
  return Math.floor(moment / MINUTE)
}

/** Whether a consent takes the place of the one that it hangs on. */
export const takesPlace = ({ body }: FileRecord): boolean => body.form === 'consent' && body.of !== undefined && (isYes(body.answers, 'corrects') || isYes(body.answers, 'replaces'))

/** A consent and all those in whose place it stands. */
const withEarlier = (records: readonly FileRecord[], consent: Id): readonly Id[] => {
  const all = new Set<Id>()
  for (let now: Id | undefined = consent; now !== undefined && !all.has(now); ) {
    all.add(now)
    const one = records.find(({ record }) => record === now)
    now = one !== undefined && takesPlace(one) ? one.body.of : undefined
  }
  return [...all]
}

/**
 * Everything that hangs on a record, and what hangs on that: what a withdrawal takes away at once. What hung on a consent hangs on the one that took its place, too; that one
 * hangs on nothing.
 */
export const hangingOn = (records: readonly FileRecord[], consent: Id): readonly FileRecord[] => {
  const taken = new Set<Id>(withEarlier(records, consent))
  const found: FileRecord[] = []
  for (let before = -1; before !== found.length; ) {
    before = found.length
    for (const one of records) {
      if (one.body.of === undefined || taken.has(one.record) || !taken.has(one.body.of) || takesPlace(one)) continue
      taken.add(one.record)
      found.push(one)
    }
  }
  return found
}
