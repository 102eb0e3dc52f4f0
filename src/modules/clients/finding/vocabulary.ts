import { consonantsOf, GRAMS, gramsOf } from './grams.ts'
import { inOrderOf } from './in-order-of.ts'
import { compareSounds, LEAST_LIKE, SAME, type Likeness } from './likeness.ts'

/**
 * What is known of a word that was asked for. `found`: words that sound like it, the likest first. `like`: how like any word is to it, from 0 to `SAME`, as far as it was typed.
 * `alike`: the same by sounds alone, however little was typed; below nought where what was typed is like the beginning of the word, and less like the whole of it.
 * `near`: how like a word is to it if it was among those that were compared at all; else 0.
 * It holds until two dozen other words have been asked for.
 */
export type Heard = { readonly found: readonly number[]; readonly like: (word: number) => number; readonly alike: (word: number) => number; readonly near: (word: number) => number }

/** Every different sound of a word in names, once, numbered; and which sound like another. */
export type Vocabulary = {
  /** The number of a word with these sounds; it is taken in where it is new. */
  readonly take: (sounds: string) => number
  readonly has: (sounds: string) => boolean
  readonly hear: (sounds: string) => Heard
  readonly begins: (word: number, sounds: string) => boolean
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
const BARELY_LIKE = 0.65 * SAME
/** What is given where a word begins with all that was typed. */
const BEGUN_LIKE = 0.7 * SAME
/** Words that were asked for last: whoever types a second word has not changed the first. More than are in one question. */
const REMEMBERED = 32
/** What the first letter may also stand for, in another class of sounds: Ch for х and ч, J for ж, C for к. */
const OTHER_FIRST: Readonly<Record<string, string>> = { C: 'h', h: 'C', c: 'k', k: 'c', i: 'Z', Z: 'i', J: 'i' }

export const emptyVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  const pieces: (number[] | undefined)[] = Array.from({ length: GRAMS })
  const byConsonants = new Map<string, number[]>()
  const heard = new Map<string, { readonly known: Int16Array; readonly heard: Heard }>()
  let laid = scratchFor(1024)

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

  /** Words with enough pieces in common, those with most first. What is worked with lies in arrays that are made once: this runs for each letter. */
  const candidates = (sounds: string): readonly number[] => {
    if (laid.hits.length < words.length) laid = scratchFor(words.length * 2)
    const { hits, chosen: taken, touched, steps, many: onStep } = laid
    const grams = gramsOf(sounds)
    const other = OTHER_FIRST[sounds.charAt(0)]
    let many = 0
    for (const gram of other === undefined ? grams : new Set([...grams, ...gramsOf(other + sounds.slice(1), false)])) {
      const having = pieces[gram] ?? []
      for (let at = 0; at < having.length; at += 1) {
        const word = having[at] ?? 0
        if (hits[word] === 0) touched[many++] = word
        hits[word] = (hits[word] ?? 0) + 1
      }
    }
    const chosen = (byConsonants.get(consonantsOf(sounds)) ?? []).slice(0, COMPARED)
    for (const word of chosen) taken[word] = 1
    const least = grams.length <= SHORT + 1 ? 1 : Math.ceil(grams.length * 0.28)
    onStep.fill(0)
    for (let at = 0; at < many; at += 1) {
      const word = touched[at] ?? 0
      const common = hits[word] ?? 0
      hits[word] = 0
      // As whole words, or as far as was typed: whichever has more in common.
      const there = counts[word] ?? 0
      const like = Math.max((2 * common) / (grams.length + there), (common / grams.length) * (there > grams.length ? 0.9 : 0))
      const step = common < least || taken[word] === 1 ? 0 : Math.round(like * STEPS) + 1
      steps[at] = step
      onStep[step] = (onStep[step] ?? 0) + 1
    }
    for (const word of chosen) taken[word] = 0
    // All above the step at which there are enough, and of that step as many as are wanted.
    const wanted = (sounds.length <= SHORT ? COMPARED_SHORT : COMPARED) - chosen.length
    let [lowest, above] = [onStep.length - 1, 0]
    for (; lowest > 1 && above + (onStep[lowest] ?? 0) < wanted; lowest -= 1) above += onStep[lowest] ?? 0
    let rest = wanted - above
    for (let at = 0; at < many; at += 1) {
      const step = steps[at] ?? 0
      if (step > lowest || (step === lowest && rest-- > 0)) chosen.push(touched[at] ?? 0)
    }
    return chosen
  }

  const likeness: Likeness = { whole: 0, begins: 0 }
  const compare = (sounds: string, word: number): number => {
    compareSounds(sounds, words[word] ?? '', likeness)
    return likeness.begins > likeness.whole ? -likeness.begins : likeness.whole
  }

  /** `known`: what was compared before, for whoever looks closer: a place for each word, of nought as long as nobody asked, and of one more than the likeness. */
  const listen = (sounds: string, known: Int16Array): Heard => {
    const alike = (word: number): number => {
      const there = known[word] ?? 0
      if (there !== 0) return there < 0 ? there + 1 : there - 1
      const now = compare(sounds, word)
      known[word] = now < 0 ? now - 1 : now + 1
      return now
    }
    const short = sounds.length <= BARELY
    const like = (word: number): number => (short ? Math.max(Math.abs(alike(word)), barely(sounds, words[word] ?? '')) : Math.abs(alike(word)))
    const near = (word: number): number => (known[word] === 0 ? 0 : like(word))
    const compared = candidates(sounds)
    const begun = short ? (pieces[gramsOf(sounds, false).at(-1) ?? 0] ?? []) : []
    const found = inOrderOf(short ? [...new Set([...compared, ...begun])] : compared, like, LEAST_LIKE)
    return { found: short ? found : found.slice(0, GIVEN), like, alike, near }
  }

  /** Room for as many words as there are: that of the word that was asked for longest ago, where there are enough. */
  const roomFor = (): Int16Array => {
    const [oldest] = heard
    if (heard.size < REMEMBERED || oldest === undefined) return new Int16Array(words.length)
    heard.delete(oldest[0])
    return oldest[1].known.fill(0)
  }

  const hear = (sounds: string): Heard => {
    const there = heard.get(sounds)
    heard.delete(sounds)
    const known = there?.known ?? roomFor()
    const now = there ?? { known, heard: listen(sounds, known) }
    heard.set(sounds, now)
    return now.heard
  }

  return { take, hear, begins: (word, sounds) => words[word]?.startsWith(sounds) === true, has: (sounds) => numbers.has(sounds) }
}

/** How like a word is to one or two sounds: exactly these, these and more, or another like the first. */
const barely = (sounds: string, there: string): number =>
  there === sounds ? SAME : there.startsWith(sounds) ? BEGUN_LIKE : there.startsWith(sounds.charAt(0)) ? BARELY_LIKE : 0

/**
 * Where candidates are counted. `hits`: pieces in common, by word; `chosen`: those that are chosen already. `touched`: words with anything in common; in `steps`, at the same place, how much.
 * `many`: how many there are on each step. Who begins with another letter may have twice as much in common as was asked.
 */
const scratchFor = (words: number) =>
  ({ hits: new Uint8Array(words), chosen: new Uint8Array(words), touched: new Uint32Array(words), steps: new Uint8Array(words), many: new Uint32Array(STEPS * 2 + 2) })
