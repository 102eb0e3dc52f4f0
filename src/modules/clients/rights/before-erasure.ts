import type { Id } from '#kernel'
import { codesIn, rowsIn, stringIn } from '../answer.ts'
import { childhoodOn, isTreatedAsChild } from '../age.ts'
import { consentState, isInForce } from '../consents.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from '../file-record.ts'
import { shutOutAs } from '../representatives.ts'
import { daysOf } from './days.ts'

/**
 * Something in the file for which it may still be needed. `held`: a request was held back for a law or a claim. `request-open`: nobody has answered it. `appeal`: identification was
 * refused or ended, and can be fought, or is. `authorities`: the person agreed to steps with authorities. `evidence`: papers and pictures, by their kind. `exploited`: it is a
 * ground for claims.
 */
export type ErasureConcern = { readonly kind: 'held' | 'request-open' | 'appeal' | 'authorities' | 'evidence' | 'exploited'; readonly record: Id; readonly said?: string; readonly until?: string }

/** Somebody else who has something of it. `how`: by consent, on another ground, in an export, as a copy of the person's. `never`: excluded, or never to be told, or called like somebody who is: also not of this. */
export type ElsewhereHeld = { readonly record: Id; readonly how: 'consent' | 'disclosure' | 'export' | 'copy'; readonly who: string; readonly on: string; readonly never?: true }

/** What must be told before a file is erased. `countries`: where claims may lie. `child`: their claims begin late. */
export type BeforeErasure = { readonly concerns: readonly ErasureConcern[]; readonly elsewhere: readonly ElsewhereHeld[]; readonly countries: readonly string[]; readonly child: boolean }

const EVIDENCE = new Set(['identity-paper', 'decision', 'medical', 'contract-or-wages', 'picture', 'message'])

/** Purposes under which something of the file has gone to somebody else. */
const GIVEN_FOR = new Set(['referral', 'steps-with-authorities', 'contact-family', 'safe-return', 'transfer-abroad', 'story-or-picture', 'research', 'other'])

/**
 * What erasing does, from what is in the file, at a moment (ISO 8601, UTC). What nobody wrote down is not here: the page asks for it. `cameIn`: records of files that went
 * into this one; all but what is sealed for them stands in this one too.
 */
export const beforeErasure = (records: readonly FileRecord[], at: string, cameIn: readonly FileRecord[] = []): BeforeErasure => {
  const today = dayOf(at)
  const person = answersTo(records, 'person')
  const began = records.map(({ body }) => dayOf(body.at)).toSorted()[0] ?? today
  const exploitations = ofForm(records, 'exploitation').map(({ body }) => body.answers)
  const countries = [
    ...exploitations.flatMap((one) => rowsIn(one, 'places')).filter((place) => stringIn(place, 'role') === 'exploited').map((place) => stringIn(place, 'country')),
    ...ofForm(records, 'identification').map(({ body }) => stringIn(body.answers, 'country')),
    stringIn(answersTo(records, 'intake'), 'country'),
  ]
  return {
    concerns: [...requests(records, today), ...identification(records, today), ...agreed(records, at), ...evidence([...records, ...cameIn]), ...exploited(records)],
    elsewhere: elsewhere(records),
    countries: [...new Set(countries.filter((country) => country !== undefined))],
    child: [began, today].some((day) => isTreatedAsChild(childhoodOn(person, day, began))),
  }
}

const requests = (records: readonly FileRecord[], today: string): readonly ErasureConcern[] =>
  ofForm(records, 'rights-request').flatMap(({ record, body: { answers } }): readonly ErasureConcern[] => {
    const [outcome, right] = [stringIn(answers, 'outcome'), stringIn(answers, 'right')]
    if (outcome === undefined) return right === 'erase' ? [] : [{ kind: 'request-open', record, ...(right !== undefined && { said: right }) }]
    const until = daysOf(stringIn(answers, 'until'))?.[1]
    return outcome === 'restricted-until' && (until === undefined || until > today) ? [{ kind: 'held', record, ...(until !== undefined && { until }) }] : []
  })

const identification = (records: readonly FileRecord[], today: string): readonly ErasureConcern[] =>
  ofForm(records, 'identification').flatMap(({ record, body: { answers } }): readonly ErasureConcern[] => {
    const status = stringIn(answers, 'status')
    const by = daysOf(stringIn(answers, 'appealBy'))?.[1]
    if (status === 'under-appeal') return [{ kind: 'appeal', record, said: status }]
    return (status === 'refused' || status === 'ended') && by !== undefined && by >= today ? [{ kind: 'appeal', record, said: status, until: by }] : []
  })

const agreed = (records: readonly FileRecord[], at: string): readonly ErasureConcern[] =>
  ofForm(records, 'consent')
    .filter(({ body }) => stringIn(body.answers, 'purpose') === 'steps-with-authorities' && isInForce(consentState(records, body.answers, at)))
    .map(({ record, body }) => ({ kind: 'authorities', record, said: stringIn(body.answers, 'recipient') ?? '' }))

const evidence = (records: readonly FileRecord[]): readonly ErasureConcern[] =>
  ofForm(records, 'attachment').flatMap(({ record, body }): readonly ErasureConcern[] => {
    const kind = stringIn(body.answers, 'kind')
    return kind !== undefined && EVIDENCE.has(kind) ? [{ kind: 'evidence', record, said: kind }] : []
  })

const exploited = (records: readonly FileRecord[]): readonly ErasureConcern[] =>
  ofForm(records, 'exploitation').flatMap(({ record, body }): readonly ErasureConcern[] => {
    const [forms, until] = [codesIn(body.answers, 'forms'), stringIn(body.answers, 'until')]
    return forms.length === 0 ? [] : [{ kind: 'exploited', record, said: forms.join(' '), ...(until !== undefined && { until }) }]
  })

const elsewhere = (records: readonly FileRecord[]): readonly ElsewhereHeld[] =>
  records.flatMap((one): readonly ElsewhereHeld[] => {
    const held = holds(one)
    return held === undefined ? [] : [shutOutAs(records, held.who) !== undefined ? { ...held, never: true } : held]
  })

const holds = ({ record, body: { form, answers, at } }: FileRecord): ElsewhereHeld | undefined => {
  const text = (field: string): string => stringIn(answers, field) ?? ''
  if (form === 'export-made') return { record, how: 'export', who: text('recipient'), on: text('on') || at }
  if (form === 'disclosure') return { record, how: 'disclosure', who: text('to'), on: text('on') || at }
  // What was agreed to may have been given, also when it was withdrawn since.
  if (form === 'consent' && answers['agrees'] === true && GIVEN_FOR.has(text('purpose'))) return { record, how: 'consent', who: text('recipient'), on: text('on') || at }
  return form === 'rights-request' && text('copyGivenOn') !== '' ? { record, how: 'copy', who: text('requesterName'), on: text('copyGivenOn') } : undefined
}
