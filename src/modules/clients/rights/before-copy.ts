import { isYes, stringIn, type Answers } from '../answer.ts'
import type { FileRecord } from '../file-record.ts'
import { daysOf } from './days.ts'
import { whyNotAsk, type MayNotAsk } from './who-may-ask.ts'

/** What still stands before a copy. `not-asked-for`: the request is about something else. `answered-otherwise`: it was refused, or is held back until a day that has not come. */
export type BeforeCopy = MayNotAsk | 'not-asked-for' | 'identity' | 'pressure' | 'keeping' | 'answered-otherwise'

const FOR_READING = new Set(['see', 'copy', 'port'])

/** Rights by which something leaves the house. Whoever only asked to see it reads it here. */
const LEAVES = new Set(['copy', 'port'])

/** Whether what was asked for leaves the house: paper, a file. */
export const copyLeaves = (request: Answers): boolean => LEAVES.has(stringIn(request, 'right') ?? '')

/**
 * What stands before a copy of the file, on a day; nothing when it may be made. Only *yes* is yes: whether identity was checked, whether the person is free of pressure, whether
 * there is a safe place for it. Not asked, not known and no are all reasons to wait.
 */
export const beforeCopy = (records: readonly FileRecord[], request: Answers, day: string): readonly BeforeCopy[] => {
  if (!FOR_READING.has(stringIn(request, 'right') ?? '')) return ['not-asked-for']
  const stops: BeforeCopy[] = [...whyNotAsk(records, request, day)]
  if (!isYes(request, 'identityChecked')) stops.push('identity')
  if (!isYes(request, 'freeOfPressure')) stops.push('pressure')
  if (copyLeaves(request) && !isYes(request, 'safeKeeping')) stops.push('keeping')
  const outcome = stringIn(request, 'outcome')
  const until = daysOf(stringIn(request, 'until'))
  if (outcome === 'refused' || (outcome === 'restricted-until' && (until === undefined || until[1] > day))) stops.push('answered-otherwise')
  return stops
}
