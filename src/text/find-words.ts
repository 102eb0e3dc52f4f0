import type { Token } from './word-pieces.ts'

/** Words to look for in a text, in tokens (a `Query` is one). */
export type Wanted = {
  readonly must: readonly string[]
  readonly phrases: readonly (readonly string[])[]
  readonly prefixes: readonly string[]
}

/** A token of the text that was wanted, and the number of the wish it fulfils: wishes count through `must`, `prefixes`, `phrases`. */
export type FoundWord = Token & { readonly wish: number }

const follows = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((word, offset) => tokens[at + offset]?.token === word)

/** The wanted words among the tokens of a text, in order, each once. The words of a phrase count only where they follow one another. */
export const findWords = (tokens: readonly Token[], wanted: Wanted): FoundWord[] => {
  const words = new Map(wanted.must.map((word, wish) => [word, wish]))
  const phrasesFrom = wanted.must.length + wanted.prefixes.length
  const wishes = new Map<number, number>()
  const startsOfPhrases = new Set(wanted.phrases.map(([first]) => first))
  for (const [at, { token }] of tokens.entries()) {
    const prefix = wanted.prefixes.findIndex((start) => token.startsWith(start))
    const wish = words.get(token) ?? (prefix < 0 ? undefined : wanted.must.length + prefix)
    if (wish !== undefined && !wishes.has(at)) wishes.set(at, wish)
    if (!startsOfPhrases.has(token)) continue
    for (const [number, phrase] of wanted.phrases.entries()) {
      if (follows(tokens, at, phrase)) for (const offset of phrase.keys()) wishes.set(at + offset, phrasesFrom + number)
    }
  }
  return tokens.flatMap((token, at) => {
    const wish = wishes.get(at)
    return wish === undefined ? [] : [{ ...token, wish }]
  })
}
