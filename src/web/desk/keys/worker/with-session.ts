import { isId, ok, refuse, type Id, type Refusal } from '#kernel'
import type { Desk } from './ceremonies/desk.ts'
import type { Session } from './ceremonies/session.ts'
import { DESK } from './desk-here.ts'
import { holdings } from './holdings.ts'

/** An answer, whatever it may refuse. */
export type Outcome<T, R extends Refusal> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

type Locked = { readonly kind: 'locked' }

/** Something that is done with an open session, one after another: two ceremonies never write from one state. */
export const withSession = async <T, S, R extends Refusal>(ceremony: (desk: Desk, session: Session) => Promise<Outcome<T, R>>, show: (value: T, session: Session) => S): Promise<Outcome<S, R | Locked>> => {
  const { session } = holdings
  if (!session) return refuse({ kind: 'locked' })
  const done = await inTurn(() => ceremony(DESK, session))
  return done.ok ? ok(show(done.value, session)) : done
}

let last: Promise<unknown> = Promise.resolve()

/** One after another, whoever asks. */
export const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const mine = last.then(task)
  last = mine.catch(() => undefined)
  return mine
}

/** An id that the page gave back, as it was shown one. Anything else is a bug of the page. */
export const idOf = (text: string): Id => {
  if (!isId(text)) throw new TypeError('the page asked with something that is no id')
  return text
}

/** For what is done and has nothing to show. */
export const nothing = (): undefined => undefined
