import { consonantsOf, GRAMS, gramsOf } from './grams.ts'
import { compareSounds, LEAST_LIKE, type Likeness } from './likeness.ts'

/** A word that sounds like the one asked for. `like`: from 0 to 1, as far as it was typed. */
export type WordFound = { readonly word: number; readonly like: number }

/** What is known of a word that was asked for. `found`: words that sound like it, the likest first. `like`: how like any word is to it. */
export type Heard = { readonly found: readonly WordFound[]; readonly like: (word: number) => number }

/** Every different sound of a word in names, once, numbered; and which sound like another. */
export type Vocabulary = {
  /** The number of a word with these sounds; it is taken in where it is new. */
  readonly take: (sounds: string) => number
  readonly has: (sounds: string) => boolean
  readonly hear: (sounds: string) => Heard
}

/** So many of those with most pieces in common are compared, sound by sound; of short words more, since they have few pieces. */
const COMPARED = 500
const COMPARED_SHORT = 1200
const SHORT = 4
const STEPS = 64
/** So many are given. */
const GIVEN = 250
/** With one or two sounds typed nothing can be compared: whatever begins so is given, as that like. */
export const BARELY = 2
const BARELY_LIKE = 0.65
/** Words that were asked for last: whoever types a second word has not changed the first. */
const REMEMBERED = 24
/** What the first letter may also stand for, in another class of sounds: Ch for х and ч, J for ж, C for к. */
const OTHER_FIRST: Readonly<Record<string, string>> = { C: 'h', h: 'C', c: 'k', k: 'c', i: 'Z', Z: 'i', J: 'i' }

export const emptyVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  const pieces: (number[] | undefined)[] = Array.from({ length: GRAMS })
  const byConsonants = new Map<string, number[]>()
  const heard = new Map<string, Heard>()
  let hits = new Uint8Array(1024)

  const take = (sounds: string): number => {
    const there = numbers.get(sounds)
    if (there !== undefined) return there
    const word = words.push(sounds) - 1
    numbers.set(sounds, word)
    const grams = gramsOf(sounds)
    counts.push(grams.length)
    for (const gram of grams) (pieces[gram] ??= []).push(word)
    const consonants = consonantsOf(sounds)
    const same = byConsonants.get(consonants)
    if (same === undefined) byConsonants.set(consonants, [word])
    else same.push(word)
    heard.clear()
    return word
  }

  /** Words with enough pieces in common, those with most first. */
  const candidates = (sounds: string): ReadonlySet<number> => {
    if (hits.length < words.length) hits = new Uint8Array(words.length * 2)
    const grams = gramsOf(sounds)
    const other = OTHER_FIRST[sounds.charAt(0)]
    const asked = other === undefined ? grams : new Set([...grams, ...gramsOf(other + sounds.slice(1), false)])
    const touched: number[] = []
    for (const gram of asked) {
      for (const word of pieces[gram] ?? []) {
        if (hits[word] === 0) touched.push(word)
        hits[word] = (hits[word] ?? 0) + 1
      }
    }
    const least = grams.length <= SHORT + 1 ? 1 : Math.ceil(grams.length * 0.28)
    const steps: number[][] = []
    for (const word of touched) {
      const common = hits[word] ?? 0
      hits[word] = 0
      if (common < least) continue
      // As whole words, or as far as was typed: whichever has more in common.
      const there = counts[word] ?? 0
      const like = Math.max((2 * common) / (grams.length + there), (common / grams.length) * (there > grams.length ? 0.9 : 0))
      ;(steps[Math.round(like * STEPS)] ??= []).push(word)
    }
    const most = sounds.length <= SHORT ? COMPARED_SHORT : COMPARED
    const chosen = new Set((byConsonants.get(consonantsOf(sounds)) ?? []).slice(0, COMPARED))
    for (let step = steps.length - 1; step >= 0 && chosen.size < most; step -= 1) for (const word of steps[step] ?? []) if (chosen.size < most) chosen.add(word)
    return chosen
  }

  const beginning = (sounds: string): readonly WordFound[] =>
    (pieces[gramsOf(sounds, false).at(-1) ?? 0] ?? []).map((word) => ({ word, like: barely(sounds, words[word] ?? '') })).filter(({ like }) => like > 0)

  const likeness: Likeness = { whole: 0, begins: 0 }
  const compare = (sounds: string, word: number): number => {
    const there = words[word] ?? ''
    compareSounds(sounds, there, likeness)
    return Math.max(likeness.whole, likeness.begins, sounds.length <= BARELY ? barely(sounds, there) : 0)
  }

  const listen = (sounds: string): Heard => {
    const likes = new Map<number, number>()
    for (const { word, like } of sounds.length <= BARELY ? beginning(sounds) : []) likes.set(word, like)
    for (const word of candidates(sounds)) likes.set(word, Math.max(likes.get(word) ?? 0, compare(sounds, word)))
    const found = [...likes].flatMap(([word, like]) => (like >= LEAST_LIKE ? [{ word, like }] : [])).toSorted((one, other) => other.like - one.like || one.word - other.word)
    const like = (word: number): number => {
      const there = likes.get(word)
      if (there !== undefined) return there
      const now = compare(sounds, word)
      likes.set(word, now)
      return now
    }
    return { found: sounds.length <= BARELY ? found : found.slice(0, GIVEN), like }
  }

  const hear = (sounds: string): Heard => {
    const there = heard.get(sounds)
    if (there !== undefined) return there
    const now = listen(sounds)
    const [oldest] = heard.keys()
    if (heard.size >= REMEMBERED && oldest !== undefined) heard.delete(oldest)
    heard.set(sounds, now)
    return now
  }

  return { take, hear, has: (sounds) => numbers.has(sounds) }
}

/** How like a word is to one or two sounds: exactly these, these and more, or another like the first. */
const barely = (sounds: string, there: string): number =>
  there === sounds ? 1 : there.startsWith(sounds) ? BARELY_LIKE + 0.05 : there.startsWith(sounds.charAt(0)) ? BARELY_LIKE : 0
