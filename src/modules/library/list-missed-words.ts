import { ok, refuse, type Result } from '#kernel'
import { mayAnywhere, type Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import type { NotAllowed } from './policy.ts'

/** A word that readers looked for and did not find. `weeks`: in how many weeks it was so often enough to be written down; `last`: the last of those days. */
export type MissedWord = { readonly word: string; readonly weeks: number; readonly last: string }

const MOST = 500

/** What many have looked for in vain, the latest first. There is nothing else to tell: what few looked for is never written down. */
export const listMissedWords = async (deps: Pick<LibraryDeps, 'missed'>, actor: Actor): Promise<Result<readonly MissedWord[], NotAllowed>> => {
  if (actor.kind !== 'operator' && !mayAnywhere(actor, 'see-missed-words')) return refuse({ kind: 'not-allowed' })
  const words = new Map<string, MissedWord>()
  for (const line of await deps.missed.written()) {
    const [, day = '', word = ''] = /^(\d{4}-\d{2}-\d{2}),(.+)$/.exec(line) ?? []
    if (word === '') continue
    const before = words.get(word)
    words.set(word, { word, weeks: (before?.weeks ?? 0) + 1, last: before === undefined || before.last < day ? day : before.last })
  }
  return ok([...words.values()].toSorted((one, other) => (one.last < other.last ? 1 : one.last > other.last ? -1 : other.weeks - one.weeks)).slice(0, MOST))
}
