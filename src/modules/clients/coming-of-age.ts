import type { Id } from '#kernel'
import { childhoodOn, isTreatedAsChild } from './age.ts'
import { stringIn, valueOf } from './answer.ts'
import { consentState } from './consents.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from './file-record.ts'
import { readDate, spanOf } from './known-date.ts'

/** What is asked again of a person who is a child no more. `counted`: whether they may be counted. `everything`: that it was all gone through is not written down yet. */
export type AskAgain = { readonly consents: readonly Id[]; readonly representatives: readonly Id[]; readonly counted: boolean; readonly everything: boolean }

/**
 * At eighteen everything is asked again: consents given by or for the child, whether they may be counted; representatives end. `undefined` while there is nothing of it:
 * the person is treated as a child, never was in this file, or was asked.
 */
export const askAgainAtEighteen = (records: readonly FileRecord[], at: string): AskAgain | undefined => {
  const person = answersTo(records, 'person')
  const writtenOn = dayOf(ofForm(records, 'person').at(-1)?.body.at ?? at)
  const wasChild = (day: string): boolean => isTreatedAsChild(childhoodOn(person, day, writtenOn))
  if (wasChild(dayOf(at))) return undefined
  const consents = ofForm(records, 'consent').filter(({ body }) => consentState(records, body.answers, at) === 'come-of-age')
  const asked = ofForm(records, 'counted').findLast(({ body }) => body.answers['askedOn'] !== undefined || valueOf(body.answers, 'mayBeCounted') !== undefined)
  const askedOn = readDate(stringIn(asked?.body.answers ?? {}, 'askedOn') ?? '')
  // Where nobody wrote the day, it is that of the record.
  const counted = asked !== undefined && wasChild(askedOn === undefined ? dayOf(asked.body.at) : spanOf(askedOn)[0])
  const representatives = ofForm(records, 'representative').filter(({ body }) => {
    const until = readDate(stringIn(body.answers, 'until') ?? '')
    return until === undefined || spanOf(until)[1] >= dayOf(at)
  })
  const began = records.map(({ body }) => dayOf(body.at)).toSorted()[0] ?? dayOf(at)
  const everything = wasChild(began) && stringIn(answersTo(records, 'child'), 'askedAgainAt18') === undefined
  const nothing = consents.length === 0 && representatives.length === 0 && !counted && !everything
  return nothing ? undefined : { consents: consents.map(({ record }) => record), representatives: representatives.map(({ record }) => record), counted, everything }
}
