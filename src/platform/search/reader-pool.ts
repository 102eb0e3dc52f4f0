import type { Asks, GivenWith } from './messages.ts'
import type { Reading } from './index-reader.ts'
import type { WorkerLine } from './worker-line.ts'

type ReaderAsk = keyof Asks['reader']
type Answer<A extends ReaderAsk> = Asks['reader'][A]['back'] extends Reading<infer T> ? T : never
type Rest<A extends ReaderAsk> = Omit<GivenWith<'reader', A>, 'generation'>

export type ReaderPool = {
  ask<A extends ReaderAsk>(ask: A, given: Rest<A>): Promise<Answer<A>>
  /** Has all that run open the index as it now is, and let go of the one before. */
  turn(): Promise<void>
  close(): Promise<void>
}

// A second file could be damaged too; a third says that something else is wrong.
const MOST_TRIES = 3

/**
 * Several threads that answer, so that a slow question does not hold up a quick one: each goes to the one least busy. `generation` tells
 * which is the index; `replaceDamaged` puts an empty one in the place of one that cannot be read, so that no reader meets an error.
 */
export const readerPool = (
  lines: readonly WorkerLine<'reader'>[],
  { generation, replaceDamaged }: { readonly generation: () => number; readonly replaceDamaged: (generation: number) => Promise<void> },
): ReaderPool => {
  const leastBusy = (): WorkerLine<'reader'> | undefined => lines.toSorted((one, other) => one.busy() - other.busy())[0]

  return {
    ask: async <A extends ReaderAsk>(ask: A, given: Rest<A>): Promise<Answer<A>> => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const asked = generation()
        // Both belong to the ask by the signature, which TypeScript cannot follow.
        const reading = (await leastBusy()?.ask(ask, { ...given, generation: asked } as GivenWith<'reader', A>)) as Reading<Answer<A>> | undefined
        if (reading?.sound === true) return reading.answer
        await replaceDamaged(asked)
      }
      throw new Error('The search index cannot be read')
    },
    turn: async () => {
      await Promise.allSettled(lines.map((line) => line.ask('turnTo', { generation: generation() })))
    },
    close: async () => {
      await Promise.all(lines.map((line) => line.close()))
    },
  }
}
