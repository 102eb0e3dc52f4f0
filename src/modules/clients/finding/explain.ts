import type { Id } from '#kernel'
import type { AskedFor, Span } from './asked-for.ts'
import type { Findable } from './findable.ts'
import { compareSounds, LEAST_LIKE, SAME, type Likeness } from './likeness.ts'
import { soundsOf } from './sounds-of.ts'
import { wordsOfName, writtenTogether } from './words-of-name.ts'

/**
 * How a name is like what was typed. `same`: letter by letter, marks aside. `sounds-same`: another script or spelling. `begins`: as far as it was typed. `like`: nearly.
 * `partly`: one word of several.
 */
export type How = 'same' | 'sounds-same' | 'begins' | 'like' | 'partly'

/** Somebody who was found. `like`: from 0 to 1. `by`: the names that were found, and how. `born`: how the date that was typed fits theirs; none was typed, or none is known: not there. */
export type Found = { readonly client: Id; readonly like: number; readonly by: readonly { readonly name: string; readonly how: How }[]; readonly born?: 'same' | 'fits' | 'near' | 'other' }

/** Somebody's names, read once. `words`: of one name after another, with those that some write as one, and which name each is of. `lengths`: how many words each name has. */
export type NamesRead = { readonly words: readonly { readonly spelt: string; readonly name: number }[]; readonly lengths: readonly number[] }

/** How alike a word that was typed and one of theirs sound, by their places: from 0 to `SAME`, below nought where it is like the beginning alone. */
export type Alike = (asked: number, word: number) => number

/** What is found must be so like at least. */
const LEAST = 0.45
/** What two letters alike are worth beyond two sounds alike. */
const SPELT_ALIKE = 0.02
const SOUNDS_SAME = 0.97
/** One or two letters with which a word begins. */
const BEGUN = 0.7 * SAME
const FOR_EACH_MORE = 0.01
/** How much names count where a date was typed, too. */
const BY_NAMES = 0.88
const BIRTH = { same: 0.12, fits: 0.06, near: 0.02, other: -0.08 } as const
const DAYS_NEAR = 366 * 2
const DAY = 86_400_000

export const readNames = (names: readonly string[]): NamesRead => {
  const spelt = names.map(wordsOfName)
  return { words: spelt.flatMap((words, name) => [...words, ...writtenTogether(words)].map((word) => ({ spelt: word, name }))), lengths: spelt.map(({ length }) => length) }
}

type Pair = { readonly asked: number; readonly word: number; readonly like: number; readonly begins: boolean; readonly spelt: boolean }

const pairsOf = (words: AskedFor['words'], theirs: NamesRead['words'], alike: Alike): readonly Pair[] => {
  const pairs: Pair[] = []
  for (const [asked, { typed }] of words.entries()) {
    for (const [word, { spelt }] of theirs.entries()) {
      const signed = alike(asked, word)
      const like = Math.abs(signed)
      if (like >= LEAST_LIKE) pairs.push({ asked, word, like: (like / SAME) * (1 - SPELT_ALIKE) + (typed === spelt ? SPELT_ALIKE : 0), begins: signed < 0, spelt: typed === spelt })
    }
  }
  return pairs
}

/** Each word that was typed with one of theirs, the likest first; none twice. */
const matched = (pairs: readonly Pair[]): readonly Pair[] => {
  if (pairs.length < 2) return pairs
  const chosen: Pair[] = []
  for (const pair of pairs.toSorted((one, other) => other.like - one.like)) if (!chosen.some(({ asked, word }) => asked === pair.asked || word === pair.word)) chosen.push(pair)
  return chosen
}

/** What a word weighs among others: long ones tell more. */
export const weightOf = (sounds: string): number => Math.min(sounds.length, 8) + 1

/** How like what was typed is to somebody's names, by their words in any order. */
const compareNames = (words: AskedFor['words'], theirs: NamesRead['words'], alike: Alike) => {
  const pairs = matched(pairsOf(words, theirs, alike))
  const all = words.reduce((sum, { sounds }) => sum + weightOf(sounds), 0)
  const like = pairs.reduce((sum, pair) => sum + pair.like * weightOf(words[pair.asked]?.sounds ?? ''), 0) / Math.max(1, all)
  return { pairs, like }
}

/** Why somebody was found by their birth alone. */
export const explainBirth = ({ born }: AskedFor, findable: Findable): Found | undefined => {
  const fits = findable.born === undefined ? undefined : birthFits(born, findable.born)
  return fits === undefined || fits === 'other' ? undefined : { client: findable.client, like: fits === 'same' ? 1 : 0.7, by: [], born: fits }
}

/** Why somebody was found; `undefined` when they are not like enough. `begun`: whether one of their words begins with what was typed, though that is hardly anything. */
export const explain = ({ words, born }: AskedFor, findable: Findable, { words: theirs, lengths }: NamesRead, how: { readonly alike: Alike; readonly begun: (asked: number, word: number) => boolean }): Found | undefined => {
  const alike: Alike = (asked, word) => {
    const there = how.alike(asked, word)
    return Math.abs(there) < BEGUN && how.begun(asked, word) ? -BEGUN : there
  }
  const { pairs, like: byNames } = compareNames(words, theirs, alike)
  if (byNames < LEAST) return undefined
  const fits = born.length === 0 || findable.born === undefined ? undefined : birthFits(born, findable.born)
  const by = [...Map.groupBy(pairs, ({ word }) => theirs[word]?.name ?? 0)].map(([name, ones]) => ({ name: findable.names[name] ?? '', of: name, how: howOf(ones, words.length) }))
  // Whoever is called exactly so comes before whoever is called so and more.
  const longest = by.reduce((most, { of }) => Math.max(most, lengths[of] ?? 0), 0)
  const more = Math.max(0, longest - pairs.length) * FOR_EACH_MORE
  const like = Math.max(0, Math.min(1, born.length === 0 ? byNames - more : (byNames - more) * BY_NAMES + BIRTH[fits ?? 'near']))
  return { client: findable.client, like, by: by.map(({ name, how: found }) => ({ name, how: found })), ...(fits === undefined ? {} : { born: fits }) }
}

const likeness: Likeness = { whole: 0, begins: 0 }

/** How like two persons' names are, the likest of each: from 0 to 1. */
export const likestNames = (one: readonly string[], other: readonly string[]): { readonly like: number; readonly names: readonly [string, string] } | undefined => {
  let likest: { like: number; names: readonly [string, string] } | undefined
  for (const name of one) {
    const words = wordsOfName(name).map((typed) => ({ typed, sounds: soundsOf(typed) }))
    for (const there of other) {
      const theirs = readNames([there])
      const sounds = theirs.words.map(({ spelt }) => soundsOf(spelt))
      const wholeAlike: Alike = (asked, word) => {
        compareSounds(words[asked]?.sounds ?? '', sounds[word] ?? '', likeness)
        return likeness.whole
      }
      const [ours, length] = [words.length, theirs.lengths[0] ?? 0]
      // A single name that is part of another tells less than two names alike.
      const like = Math.min(ours, length) === 0 ? 0 : compareNames(words, theirs.words, wholeAlike).like * (ours > length ? 1 : 1 - 0.12 * (length - ours))
      if (likest === undefined || like > likest.like) likest = { like, names: [name, there] }
    }
  }
  return likest
}

const howOf = (pairs: readonly Pair[], asked: number): How => {
  if (pairs.some(({ begins }) => begins)) return 'begins'
  if (pairs.some(({ like }) => like < SOUNDS_SAME)) return 'like'
  if (pairs.length < asked) return 'partly'
  return pairs.every(({ spelt }) => spelt) ? 'same' : 'sounds-same'
}

const birthFits = (asked: readonly Span[], { first, last, about }: { readonly first: string; readonly last: string; readonly about: boolean }): NonNullable<Found['born']> => {
  if (!about && first === last && asked.some(([from, until]) => from === first && until === last)) return 'same'
  if (asked.some(([from, until]) => first <= until && last >= from)) return 'fits'
  const days = asked.map(([from, until]) => Math.min(Math.abs(Date.parse(first) - Date.parse(until)), Math.abs(Date.parse(from) - Date.parse(last))) / DAY)
  return Math.min(...days) <= DAYS_NEAR ? 'near' : 'other'
}
