import { isYes, stringIn, type Answers } from '../answer.ts'
import { ofForm, type FileRecord } from '../file-record.ts'
import { daysOf } from './days.ts'
import { whyNotAsk, type MayNotAsk } from './who-may-ask.ts'

/** What still stands before a copy. `not-asked-for`: the request is about something else. `answered-otherwise`: it was refused, or is held back until a day that has not come. */
export type BeforeCopy = MayNotAsk | 'not-asked-for' | 'identity' | 'pressure' | 'keeping' | 'answered-otherwise'

const FOR_READING = new Set(['see', 'copy', 'port'])

/** Rights by which something leaves the house. Whoever only asked to see it reads it here. */
const LEAVES = new Set(['copy', 'port'])

/** Whether what was asked for leaves the house: paper, a file. */
export const copyLeaves = (request: Answers): boolean => LEAVES.has(stringIn(request, 'right') ?? '')

/** What a file that went into this one says against whoever asks, beside what the whole file says. Who may sign for a child is said in the file that stays. */
const AGAINST: ReadonlySet<string> = new Set<MayNotAsk>(['representative-excluded', 'never-told', 'may-be-shut-out'])

/** A file that went into another, as it is asked who is shut out: the person is who the whole file says. */
export const withPersonOf = (records: readonly FileRecord[], other: readonly FileRecord[]): readonly FileRecord[] => [...ofForm(records, 'person'), ...other.filter(({ body }) => body.form !== 'person')]

/**
 * What stands before a copy of the file, on a day; nothing when it may be made. Only *yes* is yes: whether identity was checked, whether the person is free of pressure, whether
 * there is a safe place for it. Not asked, not known and no are all reasons to wait. `others`: files that went into this one, and are copied with it: whoever is shut out in one
 * of them is.
 */
export const beforeCopy = (records: readonly FileRecord[], request: Answers, day: string, others: readonly (readonly FileRecord[])[] = []): readonly BeforeCopy[] => {
  if (!FOR_READING.has(stringIn(request, 'right') ?? '')) return ['not-asked-for']
  const stops: BeforeCopy[] = [...new Set([...whyNotAsk(records, request, day), ...others.flatMap((other) => whyNotAsk(withPersonOf(records, other), request, day).filter((why) => AGAINST.has(why)))])]
  if (!isYes(request, 'identityChecked')) stops.push('identity')
  if (!isYes(request, 'freeOfPressure')) stops.push('pressure')
  if (copyLeaves(request) && !isYes(request, 'safeKeeping')) stops.push('keeping')
  const outcome = stringIn(request, 'outcome')
  const until = daysOf(stringIn(request, 'until'))
  if (outcome === 'refused' || (outcome === 'restricted-until' && (until === undefined || until[1] > day))) stops.push('answered-otherwise')
  return stops
}
