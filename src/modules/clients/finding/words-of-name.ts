const SIGNS = /['’ʼ`ʹʺ‘ʻ´"“”״׳]/g
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u
/** Vowel points of Arabic and Hebrew, which some write and most do not. */
const POINTS = /[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g

/** More words than these are in no name; what comes after them is not looked at. */
const MOST_WORDS = 24
const LONGEST_WORD = 40

/** The words of a name, in small letters, without signs between them. */
export const wordsOfName = (name: string): readonly string[] =>
  name.normalize('NFC').toLowerCase().replace(SIGNS, '').replace(POINTS, '').split(BETWEEN).filter((word) => word !== '').slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))

/** What is written together with the next word by some, and apart by others. */
export const PARTICLES: ReadonlySet<string> = new Set('abd abdal abdel abdul abou abu al bin bint bou da de del della den der di do du el ibn la le mac mc o ould ter ul umm van von ал абд абдул аль ель эль'.split(' '))

/** Words that some write as one: `al Hassan` is also `alhassan`. */
export const writtenTogether = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    return next !== undefined && PARTICLES.has(word) ? [word + next] : []
  })
