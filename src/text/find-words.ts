import type { Way, Wish } from './wish.ts'
import type { Token } from './word-pieces.ts'

/** What to look for in a text: each wish is fulfilled by whichever of its ways. Fields are not heeded: the text is the field. */
export type Wanted = { readonly wishes: readonly Wish[] }

/** A token of the text that was wanted, and the number of the wish it fulfils. */
export type FoundWord = Token & { readonly wish: number }

type Numbered = { readonly way: Way; readonly wish: number }

const isWord = (token: Token | undefined, way: Way, at: number): boolean => {
  const word = way.tokens[at]
  if (token === undefined || word === undefined) return false
  if (way.form === 'stem') return token.stem === word
  return way.prefix === true && at === way.tokens.length - 1 ? token.token.startsWith(word) : token.token === word
}

const standsAt = (tokens: readonly Token[], at: number, way: Way): boolean => way.tokens.every((_, offset) => isWord(tokens[at + offset], way, offset))

/** Ways by the word they begin with, so that a text is gone through once; those whose first word is a beginning stand apart. */
const byFirstWord = (ways: readonly Numbered[]): { readonly starting: (token: Token) => readonly Numbered[] } => {
  const exact = new Map<string, Numbered[]>()
  const stem = new Map<string, Numbered[]>()
  const beginnings: Numbered[] = []
  for (const numbered of ways) {
    const { form, tokens, prefix } = numbered.way
    const [first] = tokens
    if (first === undefined) continue
    if (prefix === true && form === 'exact' && tokens.length === 1) beginnings.push(numbered)
    else {
      const words = form === 'exact' ? exact : stem
      words.set(first, [...(words.get(first) ?? []), numbered])
    }
  }
  return { starting: ({ token, stem: root }) => [...(exact.get(token) ?? []), ...(stem.get(root) ?? []), ...beginnings] }
}

/** The wanted words among the tokens of a text, in order, each once. The words of a phrase count only where they follow one another. */
export const findWords = (tokens: readonly Token[], wanted: Wanted): FoundWord[] => {
  const { starting } = byFirstWord(wanted.wishes.flatMap(({ ways }, wish) => ways.map((way) => ({ way, wish }))))
  const wishes = new Map<number, number>()
  for (const [at, token] of tokens.entries()) {
    for (const { way, wish } of starting(token)) {
      if (!standsAt(tokens, at, way)) continue
      for (const offset of way.tokens.keys()) {
        // A word of a phrase counts for the phrase, even if it is wanted by itself too.
        if (way.tokens.length > 1 || !wishes.has(at)) wishes.set(at + offset, wish)
      }
    }
  }
  return tokens.flatMap((token, at) => {
    const wish = wishes.get(at)
    return wish === undefined ? [] : [{ ...token, wish }]
  })
}
