import { childhoodOn, isTreatedAsChild } from '../age.ts'
import { isYes, stringIn, type Answers } from '../answer.ts'
import { answersTo, dayOf, ofForm, type FileRecord } from '../file-record.ts'
import { mayReceive, maySee } from '../representatives.ts'

/**
 * Why somebody may not ask for the person. `requester-open`: nobody wrote who asks, or their name. `mandate-open`: it was not verified. `representative-excluded`: they see
 * nothing, whatever papers they hold. `never-told`: they may never be told. `may-be-shut-out`: their name is like that of somebody of these. `representative-may-not`: their authority over the child's file does not stand.
 */
export type MayNotAsk = 'requester-open' | 'mandate-open' | 'representative-excluded' | 'never-told' | 'may-be-shut-out' | 'representative-may-not'

/** A name without case, marks and order: "Petrov, Ivan" is who "ivan petrov" is. */
const wordsOf = (name = ''): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').toSorted().join(' ')

/**
 * Whether whoever asks may, on a day: the person alone without a paper. Everybody else wants a verified mandate; of a child's file a parent must also be a representative who
 * may see it. Whoever is excluded or may never be told may not, whatever they call themselves.
 */
export const whyNotAsk = (records: readonly FileRecord[], request: Answers, day: string): readonly MayNotAsk[] => {
  const requester = stringIn(request, 'requester')
  if (requester === undefined) return ['requester-open']
  if (requester === 'client') return []
  const name = wordsOf(stringIn(request, 'requesterName'))
  if (name === '') return ['requester-open']
  const named = ofForm(records, 'representative').map(({ body }) => body.answers).filter((one) => wordsOf(stringIn(one, 'name')) === name)
  // Two records may stand for one name. One that excludes them is enough.
  if (named.some((one) => isYes(one, 'excluded'))) return ['representative-excluded']
  const receives = mayReceive(records, stringIn(request, 'requesterName') ?? '', day)
  if (!receives.ok && receives.refusal.kind === 'shut-out') return ['never-told']
  if (!receives.ok && receives.refusal.kind === 'may-be-shut-out') return ['may-be-shut-out']
  const stops: MayNotAsk[] = stringIn(request, 'mandate') === 'verified' ? [] : ['mandate-open']
  const person = answersTo(records, 'person')
  const writtenOn = dayOf(ofForm(records, 'person').at(-1)?.body.at ?? day)
  const isChild = isTreatedAsChild(childhoodOn(person, day, writtenOn))
  // Of a grown person's file the mandate alone speaks.
  if (isChild && (!receives.ok || (requester === 'parent' && !named.some((one) => maySee(person, one, day, writtenOn))))) stops.push('representative-may-not')
  return stops
}
