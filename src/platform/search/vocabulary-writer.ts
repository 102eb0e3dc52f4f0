import type { DatabaseSync } from 'node:sqlite'
import { skeletonOf } from '#text'

// Longer ones are addresses and noise, which nobody mistypes.
const LONGEST_TOKEN = 40
const LETTER = /\p{L}/u
// Tokens known to be there already, so that most words of a page cost nothing. Bounded in memory.
const MOST_REMEMBERED = 200_000

/** Writes the tokens of texts into the vocabulary. What a document no longer holds stays there, and is counted 0 times. */
export const vocabularyWriter = (database: DatabaseSync): { add(tokens: readonly string[]): void; forget(): void } => {
  const insert = database.prepare('INSERT OR IGNORE INTO tokens (token, skeleton) VALUES (?, ?)')
  const remembered = new Set<string>()
  return {
    add: (tokens) => {
      for (const token of tokens) {
        if (remembered.has(token)) continue
        if (remembered.size >= MOST_REMEMBERED) remembered.clear()
        remembered.add(token)
        if (token.length > LONGEST_TOKEN || !LETTER.test(token)) continue
        const skeleton = skeletonOf(token)
        insert.run(token, skeleton === token ? null : skeleton)
      }
    },
    forget: () => remembered.clear(),
  }
}
