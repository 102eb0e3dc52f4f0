import { ok, refuse, type Result } from '#kernel'
import { LONGEST_DOCUMENT } from './limits.ts'
import type { Answer } from './messages.ts'
import { proposalsFrom } from './proposals.ts'
import type { Cause, ReaderProcess } from './reader-process.ts'
import type { Reader, ReadingRefusal, ReadSummary } from './reader.ts'
import { startWorkClock } from './work-clock.ts'

export type ReadLimits = {
  /** A file without a further batch of pages for so long is given up. */
  readonly stallSeconds: number
  /** A file is given up after so long in all. The taker's time is not counted. */
  readonly totalSeconds: number
  readonly maxPages: number
  /** The longest text of one document, UTF-16 units. Default 64 million. */
  readonly maxText?: number
}
export type Outcome = { readonly result: Result<ReadSummary, ReadingRefusal>; readonly worn: boolean }

type OnPages = Parameters<Reader['read']>[1]
type Ending = Exclude<Answer, { kind: 'ready' | 'pages' }>

const outcomeOf = (ending: Ending): Outcome => {
  switch (ending.kind) {
    case 'done': {
      const { pages, pagesWithText, failedPages, said, worn } = ending
      return { result: ok({ pages, pagesWithText, failedPages, proposals: proposalsFrom(said) }), worn }
    }
    case 'refused':
      return { result: refuse({ kind: ending.refusal }), worn: ending.worn }
    case 'unreadable':
      throw Object.assign(new Error(`a reader child may not read the file: ${ending.code}`), { code: ending.code })
  }
}

const refusalOf = (cause: Cause | undefined): ReadingRefusal => {
  switch (cause) {
    case 'took-too-long':
    case 'took-too-much-memory':
      return { kind: cause }
    case 'no-longer-needed':
      throw new Error('the reader was closed')
    case 'spoke-nonsense':
    case undefined:
      return { kind: 'reader-died' }
  }
}

/**
 * Has a ready child read one file. Settles only when the last `onPages` has settled and, where the child was killed, when it has ended.
 * Throws what `onPages` throws (the child is then killed: there is no other way to stop it at once).
 */
export const readWithProcess = async (child: ReaderProcess, path: string, limits: ReadLimits, onPages: OnPages): Promise<Outcome> => {
  let done = 0
  let taking: Promise<void> | undefined
  let fault: { readonly thrown: unknown } | undefined
  const { promise: answered, resolve: answer } = Promise.withResolvers<Ending>()
  const clock = startWorkClock(limits, () => child.kill('took-too-long'))

  const take = async ({ pages, total }: Extract<Answer, { kind: 'pages' }>): Promise<void> => {
    clock.pause()
    done += pages.length
    try {
      await onPages(pages, { done, total })
      clock.resume()
      child.send({ kind: 'taken' })
    } catch (thrown) {
      fault = { thrown }
      child.kill('spoke-nonsense')
    }
    taking = undefined
  }

  child.listen((word) => {
    // A batch before the last one was taken, or a `ready` in the middle: not our program any more.
    if (taking || word.kind === 'ready') child.kill('spoke-nonsense')
    else if (word.kind === 'pages') taking = take(word)
    else answer(word)
  })
  child.send({ kind: 'read', path, maxPages: limits.maxPages, maxText: limits.maxText ?? LONGEST_DOCUMENT })
  try {
    const ending = await Promise.race([answered, child.ended.then((cause) => ({ kind: 'ended' as const, cause }))])
    await taking
    if (fault) throw fault.thrown
    return ending.kind === 'ended' ? { result: refuse(refusalOf(ending.cause)), worn: true } : outcomeOf(ending)
  } finally {
    clock.stop()
    child.listen(() => child.kill('spoke-nonsense'))
  }
}
