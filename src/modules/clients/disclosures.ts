import { ok, refuse, type Result } from '#kernel'
import { isYes, stringIn, type Answers } from './answer.ts'
import { isMoment } from './body.ts'

/**
 * Where a disclosure on another ground stands. `complete`: two people answer for it. `not-yet`: nothing may be given before a second one does. `second-due`: it was an
 * emergency and is given; the second name is an open duty.
 */
export type DisclosureState = 'complete' | 'not-yet' | 'second-due'

/** A second name is that of somebody else, with the moment at which they gave it. */
export const disclosureState = (disclosure: Answers): DisclosureState => {
  const [first, second, on] = ['first', 'second', 'secondOn'].map((field) => stringIn(disclosure, field))
  if (second !== undefined && first !== undefined && second !== first && on !== undefined && isMoment(on)) return 'complete'
  return isYes(disclosure, 'emergency') ? 'second-due' : 'not-yet'
}

type Written = { readonly body: { readonly form: string; readonly answers: Answers; readonly by: string } }

/**
 * The answers with the second name, to be saved. Given by oneself, for whoever gives it is the one who is signed in; refused to whoever decided first. `staff`: an id. `at`: a moment.
 */
export const giveSecondName = ({ body }: Written, staff: string, at: string): Result<Answers, { readonly kind: 'same-person' | 'signed-already' }> => {
  if (disclosureState(body.answers) === 'complete') return refuse({ kind: 'signed-already' })
  // Whoever corrected a word last decided nothing. Where nobody is named as the first, whoever wrote it is.
  if (staff === (stringIn(body.answers, 'first') ?? body.by)) return refuse({ kind: 'same-person' })
  return ok({ ...body.answers, second: staff, secondOn: at })
}

/** Disclosures that wait for a second name, in one file or in many; what was given in an emergency first, and of these the oldest. */
export const disclosuresWaiting = <One extends Written>(records: readonly One[]): readonly One[] =>
  records.filter(({ body }) => body.form === 'disclosure' && disclosureState(body.answers) !== 'complete').toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))

const keyOf = ({ body }: Written): string => `${disclosureState(body.answers) === 'second-due' ? 0 : 1} ${stringIn(body.answers, 'on') ?? ''}`
