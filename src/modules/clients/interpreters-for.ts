import type { Answers } from './answer.ts'
import { fitsRefusal, mayInterpret, refusalsIn, type AskFirst, type ForWhom, type Interprets } from './interpreters.ts'

/** One of the list, by the answers to `interpreter`. */
export type ListedInterpreter = { readonly record: string; readonly answers: Answers }

/**
 * `offered`: those who may be asked. `not`: all others. Each with every reason. `ask`: refusals of the client's that fit nobody of the list by name: whoever calls asks the
 * interpreter about them first.
 */
export type Interpreters<I extends ListedInterpreter> = {
  readonly offered: readonly Judged<I>[]
  readonly not: readonly Judged<I>[]
  readonly ask: readonly string[]
}

type Judged<I> = Interprets & { readonly interpreter: I }

/** What a client wished: whoever is otherwise may do in need, and is not offered. */
const WISHES: ReadonlySet<AskFirst> = new Set(['language', 'gender', 'way'])

/** Whether somebody is offered: nothing stands against them, and they are as the client wished. */
export const isOffered = ({ never, ask }: Interprets): boolean => never.length === 0 && !ask.some((one) => WISHES.has(one))

/** Who of a list may interpret for a client, by `mayInterpret`. */
export const interpretersFor = <I extends ListedInterpreter>(list: readonly I[], whom: ForWhom): Interpreters<I> => {
  const judged = list.map((interpreter): Judged<I> => {
    const { never, ask } = mayInterpret(interpreter.answers, whom)
    return { interpreter, never, ask }
  })
  return {
    offered: judged.filter(isOffered),
    not: judged.filter((one) => !isOffered(one)),
    ask: refusalsIn(whom.records).filter((one) => !list.some(({ answers }) => fitsRefusal(answers, one))).map(({ who }) => who),
  }
}
