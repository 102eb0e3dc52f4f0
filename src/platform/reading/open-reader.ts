import { silentLog, type Log } from '#platform/log'
import { LONGEST_DOCUMENT } from './limits.ts'
import { drawWithProcess, readWithProcess, type Outcome, type ReadLimits } from './read-with-process.ts'
import { startReaderProcess, type ReaderProcess } from './reader-process.ts'
import type { Reader, ReadSummary } from './reader.ts'
import { openSeats } from './seats.ts'

export type ReaderOptions = ReadLimits & {
  /** How many files are read at once. */
  readonly children: number
  /** Folders a child may read besides its own code. */
  readonly allowRead: readonly string[]
  /** A child with more resident memory is killed. At rest it has about 80 MB. */
  readonly maxResidentBytes: number
  /** A child that has read so many documents is replaced. */
  readonly recycleAfter: number
  /** An idle child is ended after so long, to give its memory back. Default 10. */
  readonly idleSeconds?: number
  readonly log?: Log
}

/** Starting Node and loading the engine takes a second; on a machine in distress perhaps many. Milliseconds. */
const LONGEST_START = 60_000

/** Small, for a picture in a list. */
const USUAL_WIDTH = 600

/** The first engine found nothing to read in a PDF: another one is asked. What took too long or too much is not tried again. */
const deservesSecondTry = ({ result, isPdf }: Outcome<ReadSummary>): boolean =>
  isPdf && (result.ok ? result.value.failedPages === result.value.pages : ['damaged', 'no-pages', 'reader-died'].includes(result.refusal.kind))

type Child = { readonly process: ReaderProcess; readonly ready: Promise<void>; documents: number; idle?: NodeJS.Timeout }

/** It read pages, or understood the file well enough to say what stands against reading it. */
const sawMore = ({ result }: Outcome<ReadSummary>): boolean =>
  result.ok ? result.value.failedPages < result.value.pages : ['encrypted', 'too-many-pages', 'too-much-text'].includes(result.refusal.kind)

/** Settles when the child is ready, or has ended before that. */
const untilReady = async (child: ReaderProcess): Promise<void> => {
  const late = setTimeout(() => child.kill('spoke-nonsense'), LONGEST_START)
  const { promise: ready, resolve } = Promise.withResolvers<void>()
  child.listen(() => resolve())
  await Promise.race([ready, child.ended])
  clearTimeout(late)
}

/**
 * A pool of reader children. Children are started when there is something to read, and killed when a file takes
 * `stallSeconds` without a further batch of pages, `totalSeconds` in all, or more than `maxResidentBytes`: that file is refused, the
 * next one gets a fresh child. A file waits in the queue while all children are busy. Nothing runs while there is nothing to read.
 */
export const openReader = (options: ReaderOptions): Reader => {
  const log = options.log ?? silentLog
  const seats = openSeats(options.children)
  const children = new Set<Child>()
  const idle: Child[] = []

  /** No file is given to it any more. */
  const retire = (child: Child): void => {
    clearTimeout(child.idle)
    if (idle.includes(child)) idle.splice(idle.indexOf(child), 1)
  }
  const follow = async (child: Child): Promise<void> => {
    const cause = await child.process.ended
    retire(child)
    children.delete(child)
    if (cause !== 'no-longer-needed') log.warn('reader-child-ended', { cause: cause ?? 'died' })
  }
  const end = async (child: Child): Promise<void> => {
    retire(child)
    // Whoever waits for its end must not find this process gone first.
    child.process.setBusy(true)
    child.process.kill('no-longer-needed')
    await child.process.ended
  }
  const start = (): Child => {
    const child = startReaderProcess(options)
    const started: Child = { process: child, ready: untilReady(child), documents: 0 }
    children.add(started)
    void follow(started)
    return started
  }
  const rest = (child: Child): void => {
    child.process.setBusy(false)
    child.idle = setTimeout(() => void end(child), (options.idleSeconds ?? 10) * 1000).unref()
    idle.push(child)
  }
  const wake = (): Child => {
    const child = idle.at(-1) ?? start()
    if (idle.at(-1) === child) idle.pop()
    clearTimeout(child.idle)
    child.process.setBusy(true)
    return child
  }

  const orderLimits = { maxPages: options.maxPages, maxText: options.maxText ?? LONGEST_DOCUMENT }

  /** With a child for as long as `use` takes, which goes back to the others unless it is worn. */
  const withChild = async <Value>(use: (child: ReaderProcess) => Promise<Outcome<Value>>, fresh = false): Promise<Outcome<Value>> => {
    const child = fresh ? start() : wake()
    child.process.setBusy(true)
    try {
      await child.ready
      const outcome = await use(child.process)
      child.documents += 1
      if (fresh || outcome.worn || child.documents >= options.recycleAfter) await end(child)
      else rest(child)
      return outcome
    } catch (fault) {
      await end(child)
      throw fault
    }
  }
  const seated = async <Value>(use: () => Promise<Value>): Promise<Value> => {
    await seats.take()
    try {
      return await use()
    } finally {
      seats.give()
    }
  }

  return {
    read: (file, onPages) =>
      seated(async () => {
        const order = { kind: 'read', path: file.path, ...orderLimits } as const
        const first = await withChild((child) => readWithProcess(child, { ...order, engine: 'first' }, options, onPages))
        if (!deservesSecondTry(first)) return first.result
        // It shares nothing with the others, and ends after this.
        const second = await withChild((child) => readWithProcess(child, { ...order, engine: 'pdfjs' }, options, onPages), true)
        return sawMore(second) ? second.result : first.result
      }),
    picture: ({ path, page, width = USUAL_WIDTH, dpi, grey = false }) =>
      seated(async () => {
        const size = dpi === undefined ? { width } : { dpi }
        return (await withChild((child) => drawWithProcess(child, { kind: 'picture', path, page, size, grey, ...orderLimits }, options))).result
      }),
    residentBytes: () => [...children].reduce((sum, child) => sum + child.process.resident(), 0),
    async close() {
      seats.close()
      await Promise.all([...children].map(end))
      await seats.empty()
    },
  }
}
