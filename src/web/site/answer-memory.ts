import type { Clock } from '#kernel'

/**
 * Answers that many pages are made of and that are the same for everybody: asked once, and kept until something changes, five seconds at most,
 * since another process may change what they tell without our hearing of it.
 */
export type AnswerMemory = {
  /** The answer of that name, asked for when it is not known. What fails is not remembered. */
  remember<T>(name: string, ask: () => Promise<T>): Promise<T>
  /** Something has changed: no answer holds any longer, nor does one that is being made. */
  forget(): void
}

const LONGEST = 5_000
/** Kept at the same time. */
const MOST = 100

export const openAnswerMemory = (clock: Clock): AnswerMemory => {
  const answers = new Map<string, { readonly answer: Promise<unknown>; readonly until: number }>()
  return {
    remember: <T>(name: string, ask: () => Promise<T>): Promise<T> => {
      const now = clock.now().getTime()
      // Answers come in the order of their ends: those that have run out stand first.
      for (const [old, { until }] of answers) {
        if (until > now) break
        answers.delete(old)
      }
      const known = answers.get(name)
      // Under one name the same thing is asked for every time.
      if (known !== undefined) return known.answer as Promise<T>
      const kept = { answer: ask(), until: now + LONGEST }
      answers.set(name, kept)
      kept.answer.catch(() => {
        if (answers.get(name) === kept) answers.delete(name)
      })
      for (const oldest of answers.keys()) {
        if (answers.size <= MOST) break
        answers.delete(oldest)
      }
      return kept.answer
    },
    forget: () => answers.clear(),
  }
}
