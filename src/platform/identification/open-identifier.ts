import { excerptOf } from './excerpts.ts'
import { judge, type Identified } from './judge.ts'
import type { Scored } from './messages.ts'
import { openScoringThread } from './scoring-thread.ts'
import { countVotes, type Vote } from './vote.ts'

export type Identifier = {
  /**
   * The language of a text, of which at most 1,200 characters are looked at. `undefined` when it has too few letters, or is in no
   * language among those known: never a guess.
   */
  identify(text: string): Promise<Identified | undefined>
  /**
   * The language of a document and of each of its pages. Of a page at most 400 characters are looked at; of a document with more than
   * 1,000 pages evenly spread ones, and a page between two of one language is taken to be in it too.
   * `undefined` when no page, nor all together, tells a language.
   */
  vote(pages: readonly string[]): Promise<Vote | undefined>
  /** Whether the engines are loaded at this moment. */
  isRunning(): boolean
  /** Ends the thread; what is being asked rejects. */
  close(): Promise<void>
}

const TEXT_PIECES = 6
const PAGE_PIECES = 2
const MOST_PAGES = 1000
/** Excerpts in one message: what is sent at once must not hold up the server. */
const AT_ONCE = 50

const NOTHING: Scored = { scores: new Map(), letters: 0 }

/** Pages not looked at get the language of the pages looked at before and behind them, where those agree. */
const fillBetween = (vote: Vote, count: number, stride: number): Vote => {
  const pages = Array.from({ length: count }, (_, index) => {
    const before = vote.pages[Math.floor(index / stride)]
    const behind = vote.pages[Math.ceil(index / stride)] ?? (Math.ceil(index / stride) < vote.pages.length ? undefined : before)
    return before === behind ? before : undefined
  })
  return { ...vote, pages }
}

/**
 * Opens what tells languages apart: three engines in a thread of their own, loaded with the first question and let go after
 * `idleSeconds` (10) without one. Questions reject when the thread dies; the next one starts another.
 */
export const openIdentifier = ({ idleSeconds = 10 }: { readonly idleSeconds?: number } = {}): Identifier => {
  const thread = openScoringThread(idleSeconds)

  const scorePages = async (pages: readonly string[]): Promise<readonly Scored[]> => {
    const scored: Scored[] = []
    for (let start = 0; start < pages.length; start += AT_ONCE) {
      const excerpts = pages.slice(start, start + AT_ONCE).map((page) => excerptOf(page, PAGE_PIECES))
      // Empty pages start no thread.
      scored.push(...(excerpts.some((excerpt) => /\p{L}/u.test(excerpt)) ? await thread.score(excerpts) : excerpts.map(() => NOTHING)))
    }
    return scored
  }

  const identify = async (text: string): Promise<Identified | undefined> => {
    const [scored = NOTHING] = await thread.score([excerptOf(text, TEXT_PIECES)])
    return judge(scored.scores, scored.letters)
  }
  /** Pages of a few words each, none of which tells its language: together they may. */
  const voteOfScraps = async (pages: readonly string[]): Promise<Vote | undefined> => {
    const scraps = pages.map((page) => excerptOf(page, 1)).join('\n')
    const found = /\p{L}/u.test(scraps) ? await identify(scraps) : undefined
    return found === undefined ? undefined : { language: found.language, share: found.confidence, pages: pages.map(() => undefined) }
  }

  return {
    identify,
    async vote(pages) {
      const stride = Math.max(1, Math.ceil(pages.length / MOST_PAGES))
      const looked = pages.filter((_, index) => index % stride === 0)
      const vote = countVotes(await scorePages(looked)) ?? (await voteOfScraps(looked))
      return vote === undefined || stride === 1 ? vote : fillBetween(vote, pages.length, stride)
    },
    isRunning: thread.isRunning,
    close: thread.close,
  }
}
