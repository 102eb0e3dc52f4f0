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
/** Names are made of what readers ask for: so many are kept. */
const MOST = 500

export const openAnswerMemory = (clock: Clock): AnswerMemory => {
  const answers = new Map<string, { readonly answer: Promise<unknown>; readonly until: number }>()
  return {
    remember: <T>(name: string, ask: () => Promise<T>): Promise<T> => {
      const known = answers.get(name)
      // Under one name the same thing is asked for every time.
      if (known !== undefined && known.until > clock.now().getTime()) return known.answer as Promise<T>
      const kept = { answer: ask(), until: clock.now().getTime() + LONGEST }
      answers.delete(name)
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
