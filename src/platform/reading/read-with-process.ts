import { ok, refuse, type Result } from '#kernel'
import { MEDIA_TYPE_OF } from './format-of.ts'
import type { Answer, Ending, Order } from './messages.ts'
import { proposalsFrom } from './proposals.ts'
import type { Cause, ReaderProcess } from './reader-process.ts'
import type { Picture, Reader, ReadingRefusal, ReadPage, ReadSummary } from './reader.ts'
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
/** `isPdf`: what was refused calls itself a PDF, and another engine may do better. */
export type Outcome<Value> = { readonly result: Result<Value, ReadingRefusal>; readonly worn: boolean; readonly isPdf: boolean }

type OnPages = Parameters<Reader['read']>[1]
type Work = Exclude<Order, { kind: 'taken' }>

/** Fewer letters than these on a page with a picture: the picture is the page. */
const FEWEST_LETTERS = 20

const isScanned = (page: ReadPage): boolean => page.images && (page.text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS

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

const nothingToTake: OnPages = () => Promise.resolve()

/** Has a ready child do one piece of work; its pages go to `onPages`. The last word, or the cause of its end, which `Outcome` makes a refusal. */
const work = async (child: ReaderProcess, order: Work, limits: ReadLimits, onPages: OnPages): Promise<Ending | { readonly kind: 'ended'; readonly cause: Cause | undefined }> => {
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
  child.send(order)
  try {
    const ending = await Promise.race([answered, child.ended.then((cause) => ({ kind: 'ended' as const, cause }))])
    await taking
    if (fault) throw fault.thrown
    return ending
  } finally {
    clock.stop()
    child.listen(() => child.kill('spoke-nonsense'))
  }
}

const notOpened = (code: string): Error => Object.assign(new Error(`a reader child may not read the file: ${code}`), { code })

/**
 * Has a ready child read one file. Settles only when the last `onPages` has settled and, where the child was killed, when it has ended.
 * Throws what `onPages` throws (the child is then killed: there is no other way to stop it at once).
 */
export const readWithProcess = async (child: ReaderProcess, order: Extract<Work, { kind: 'read' }>, limits: ReadLimits, onPages: OnPages): Promise<Outcome<ReadSummary>> => {
  const scannedPages: number[] = []
  const ending = await work(child, order, limits, (pages, progress) => {
    for (const page of pages) if (isScanned(page)) scannedPages.push(page.number)
    return onPages(pages, progress)
  })
  switch (ending.kind) {
    case 'done': {
      const { pages, pagesWithText, failedPages, said, worn, engine, format } = ending
      const summary = { pages, pagesWithText, failedPages, scannedPages, mediaType: MEDIA_TYPE_OF[format], engine, proposals: proposalsFrom(said) }
      return { result: ok(summary), worn, isPdf: format === 'pdf' }
    }
    case 'refused':
      return { result: refuse({ kind: ending.refusal }), worn: ending.worn, isPdf: ending.format === 'pdf' }
    case 'ended':
      return { result: refuse(refusalOf(ending.cause)), worn: true, isPdf: true }
    case 'unreadable':
      throw notOpened(ending.code)
    case 'picture':
      // It was not asked for one.
      return { result: refuse({ kind: 'reader-died' }), worn: true, isPdf: true }
  }
}

/** Has a ready child draw one page. */
export const drawWithProcess = async (child: ReaderProcess, order: Extract<Work, { kind: 'picture' }>, limits: ReadLimits): Promise<Outcome<Picture>> => {
  const ending = await work(child, order, limits, nothingToTake)
  switch (ending.kind) {
    case 'picture': {
      const { bytes, mediaType, width, height, worn } = ending
      return { result: ok({ bytes, mediaType, width, height }), worn, isPdf: true }
    }
    case 'refused':
      return { result: refuse({ kind: ending.refusal }), worn: ending.worn, isPdf: ending.format === 'pdf' }
    case 'ended':
      return { result: refuse(refusalOf(ending.cause)), worn: true, isPdf: true }
    case 'unreadable':
      throw notOpened(ending.code)
    case 'done':
      return { result: refuse({ kind: 'reader-died' }), worn: true, isPdf: true }
  }
}
