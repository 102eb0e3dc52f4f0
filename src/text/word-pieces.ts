import { fold } from './fold.ts'

/** A word as it is searched for, in its own form and as the stem of it, and where it stands: UTF-16 code units, `end` not included. */
export type Token = { readonly token: string; readonly stem: string; readonly start: number; readonly end: number }

/** Tokens are cut at so many UTF-16 code units (one fewer where a surrogate pair would be cut): no word of any language is longer. */
export const TOKEN_LENGTH = 64

// What is read of one word at most: enough that nothing of its first 64 units is missed, whatever folding takes away.
const WORD_LENGTH = 256

// Letters that stand for an apostrophe or a soft sign are none: ʼ, and ʹ ʺ of romanisations.
const SIMPLE = /^(?:(?![ʼʹʺ])[\p{L}\p{N}])+$/u
const IGNORED = /\p{Default_Ignorable_Code_Point}+/gu
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u
const MARK = /^\p{M}$/u
const APOSTROPHE = /^['’ʼ`ʹʺ]$/u
// Articles and the like that French and Italian tie to the next word. `L'viv` and `D'Souza` hold none: no vowel follows.
const ELISION = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|un|dell|nell|all|sull|dall)$/i
const AFTER_ELISION = /^[aeiouyhœæ]$/
// The least stretches that NFKC maps each by itself: a character and what may melt into it (marks, jamo, half-width voicing).
// Thirty at most, because sorting a long pile of marks takes quadratic time.
const CLUSTERS = /[^][\p{M}\p{Default_Ignorable_Code_Point}\u0E33\u0EB3\u1160-\u11FF\u3131-\u3163\uFF9E-\uFFDC\u{16D63}-\u{16D6A}]{0,30}/gu
const LINE_END = /^[ \t\r\n]/
const TRAILING_IGNORED = /\p{Default_Ignorable_Code_Point}+$/u

const cut = (token: string): string => {
  if (token.length <= TOKEN_LENGTH) return token
  const last = token.charCodeAt(TOKEN_LENGTH - 1)
  return token.slice(0, last >= 0xd800 && last < 0xdc00 ? TOKEN_LENGTH - 1 : TOKEN_LENGTH)
}

const toToken = (word: string): string => cut(fold(word.slice(0, WORD_LENGTH).toLowerCase()))

const byCluster = (run: string): Token[] => {
  const tokens: Token[] = []
  let word = ''
  let start = 0
  let end = 0
  let apostrophe = false
  // Where in the word its last apostrophe stood.
  let tied = -1
  const finish = () => {
    const token = toToken(tied > 0 && tied === word.length - 1 && /^[a-z].*s$/isu.test(word) ? word.slice(0, tied) : word)
    if (token !== '') tokens.push({ token, stem: token, start, end })
    word = ''
    apostrophe = false
    tied = -1
  }
  for (const match of run.matchAll(CLUSTERS)) {
    const [cluster] = match
    if (LINE_END.test(cluster)) continue
    const from = match.index
    const to = from + cluster.replace(TRAILING_IGNORED, '').length
    for (const character of cluster.replace(IGNORED, '').normalize('NFKC')) {
      if (APOSTROPHE.test(character)) {
        if (apostrophe) finish()
        else apostrophe = word !== ''
      } else if (WORD_CHARACTER.test(character)) {
        if (word === '' && MARK.test(character)) continue
        if (apostrophe) {
          if (AFTER_ELISION.test(fold(character.toLowerCase())) && ELISION.test(word)) word = ''
          tied = word.length
        }
        if (word === '') start = from
        if (word.length < WORD_LENGTH) word += character
        end = to
        apostrophe = false
      } else finish()
    }
  }
  finish()
  return tokens
}

/**
 * The tokens of a run of text, none stemmed, that holds no separator but line ends after soft hyphens; positions count from its start.
 * A character that stands for several words (½ is 1⁄2) lends its place to each of them.
 */
export const piecesOf = (run: string): readonly Token[] => {
  if (!SIMPLE.test(run) || run.includes('ʼ') || run.normalize('NFKC').replace(IGNORED, '') !== run) return byCluster(run)
  const token = toToken(run)
  return [{ token, stem: token, start: 0, end: run.length }]
}
