import { ok, refuse, type Result } from '#kernel'
import { childhoodOn, isTreatedAsChild } from './age.ts'
import { isYes, stringIn, type Answers } from './answer.ts'
import { readDate, spanOf } from './known-date.ts'

/** Why a representative may not sign. */
export type MayNotSign = { readonly kind: 'representative-excluded' | 'not-a-child' | 'no-authority' | 'authority-not-yet' | 'authority-ended' | 'authority-unclear' }

/**
 * Whether a representative may sign for a child on a day. Whoever is excluded signs nothing, whatever papers they hold; nobody signs for an adult. A day that cannot be
 * reckoned with is asked about, not guessed.
 */
export const maySign = (person: Answers, representative: Answers, day: string, writtenOn: string = day): Result<true, MayNotSign> => {
  if (isYes(representative, 'excluded')) return refuse({ kind: 'representative-excluded' })
  if (!isTreatedAsChild(childhoodOn(person, day, writtenOn))) return refuse({ kind: 'not-a-child' })
  const authority = stringIn(representative, 'authority')
  if (authority === undefined || authority === 'none-shown') return refuse({ kind: 'no-authority' })
  const [from, until] = [stringIn(representative, 'from'), stringIn(representative, 'until')]
  const [begins, ends] = [readDate(from ?? ''), readDate(until ?? '')]
  if ((from !== undefined && begins === undefined) || (until !== undefined && ends === undefined)) return refuse({ kind: 'authority-unclear' })
  if (begins !== undefined && spanOf(begins)[0] > day) return refuse({ kind: 'authority-not-yet' })
  if (ends !== undefined && spanOf(ends)[1] < day) return refuse({ kind: 'authority-ended' })
  return ok(true)
}

/** Whether a representative may be shown anything of the file: exactly when they may sign. The person may always show it to whom they like. */
export const maySee = (person: Answers, representative: Answers, day: string, writtenOn: string = day): boolean => maySign(person, representative, day, writtenOn).ok
