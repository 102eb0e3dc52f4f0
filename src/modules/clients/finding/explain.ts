import type { Id } from '#kernel'
import type { AskedFor, Span } from './asked-for.ts'
import type { Findable } from './findable.ts'
import { compareSounds, LEAST_LIKE, type Likeness } from './likeness.ts'
import { soundsOf } from './sounds-of.ts'
import { BARELY } from './vocabulary.ts'
import { wordsOfName, writtenTogether } from './words-of-name.ts'

/**
 * How a name is like what was typed. `same`: letter by letter, marks aside. `sounds-same`: another script or spelling. `begins`: as far as it was typed. `like`: nearly.
 * `partly`: one word of several.
 */
export type How = 'same' | 'sounds-same' | 'begins' | 'like' | 'partly'

/** Somebody who was found. `like`: from 0 to 1. `by`: the names that were found, and how. `born`: how the date that was typed fits theirs; none was typed, or none is known: not there. */
export type Found = { readonly client: Id; readonly like: number; readonly by: readonly { readonly name: string; readonly how: How }[]; readonly born?: 'same' | 'fits' | 'near' | 'other' }

type Word = { readonly spelt: string; readonly sounds: string; readonly name: number }

/** What is found must be so like at least. */
const LEAST = 0.45
/** What two letters alike are worth beyond two sounds alike. */
const SPELT_ALIKE = 0.02
const SOUNDS_SAME = 0.97
/** One or two letters with which a word begins. */
const BEGUN = 0.7
const FOR_EACH_MORE = 0.01
/** How much names count where a date was typed, too. */
const BY_NAMES = 0.88
const BIRTH = { same: 0.12, fits: 0.06, near: 0.02, other: -0.08 } as const
const DAYS_NEAR = 366 * 2
const DAY = 86_400_000

const wordsOf = (names: readonly string[]): readonly Word[] =>
  names.flatMap((name, index) => {
    const spelt = wordsOfName(name)
    return [...spelt, ...writtenTogether(spelt)].map((word) => ({ spelt: word, sounds: soundsOf(word), name: index }))
  })

const likeness: Likeness = { whole: 0, begins: 0 }

type Pair = { readonly asked: number; readonly word: number; readonly like: number; readonly begins: boolean; readonly spelt: boolean }

const pairsOf = ({ words }: Pick<AskedFor, 'words'>, theirs: readonly Word[], whole: boolean): readonly Pair[] =>
  words.flatMap(({ typed, sounds }, asked) =>
    theirs.flatMap((word, place) => {
      compareSounds(sounds, word.sounds, likeness)
      const begun = whole ? 0 : Math.max(likeness.begins, sounds.length <= BARELY && word.sounds.startsWith(sounds) ? BEGUN : 0)
      const begins = begun > likeness.whole
      const like = Math.max(begun, likeness.whole)
      const spelt = typed === word.spelt
      return like < LEAST_LIKE ? [] : [{ asked, word: place, like: like * (1 - SPELT_ALIKE) + (spelt ? SPELT_ALIKE : 0), begins, spelt }]
    }),
  )

/** Each word that was typed with one of theirs, the likest first; none twice. */
const matched = (pairs: readonly Pair[]): readonly Pair[] => {
  const [asked, words] = [new Set<number>(), new Set<number>()]
  return pairs.toSorted((one, other) => other.like - one.like).filter((pair) => {
    if (asked.has(pair.asked) || words.has(pair.word)) return false
    asked.add(pair.asked)
    words.add(pair.word)
    return true
  })
}

/** What a word weighs among others: long ones tell more. */
export const weightOf = (sounds: string): number => Math.min(sounds.length, 8) + 1

/** How like what was typed is to somebody's names, by their words in any order. `whole`: nobody is typing: a beginning is not enough. */
const compareNames = (words: AskedFor['words'], theirs: readonly Word[], whole: boolean) => {
  const pairs = matched(pairsOf({ words }, theirs, whole))
  const all = words.reduce((sum, { sounds }) => sum + weightOf(sounds), 0)
  const like = pairs.reduce((sum, pair) => sum + pair.like * weightOf(words[pair.asked]?.sounds ?? ''), 0) / Math.max(1, all)
  return { pairs, like }
}

/** Why somebody was found; `undefined` when they are not like enough. */
export const explain = ({ words, born }: AskedFor, findable: Findable): Found | undefined => {
  const fits = born.length === 0 || findable.born === undefined ? undefined : birthFits(born, findable.born)
  if (words.length === 0) return fits === undefined || fits === 'other' ? undefined : { client: findable.client, like: fits === 'same' ? 1 : 0.7, by: [], born: fits }
  const theirs = wordsOf(findable.names)
  const { pairs, like: byNames } = compareNames(words, theirs, false)
  if (byNames < LEAST) return undefined
  const by = [...Map.groupBy(pairs, ({ word }) => theirs[word]?.name ?? 0)].map(([name, ones]) => ({ name: findable.names[name] ?? '', how: howOf(ones, words.length) }))
  // Whoever is called exactly so comes before whoever is called so and more.
  const [longest = 0] = by.map(({ name }) => wordsOfName(name).length).toSorted((one, other) => other - one)
  const more = Math.max(0, longest - pairs.length) * FOR_EACH_MORE
  const like = Math.max(0, Math.min(1, born.length === 0 ? byNames - more : (byNames - more) * BY_NAMES + BIRTH[fits ?? 'near']))
  return { client: findable.client, like, by, ...(fits === undefined ? {} : { born: fits }) }
}

/** How like two persons' names are, the likest of each: from 0 to 1. */
export const likestNames = (one: readonly string[], other: readonly string[]): { readonly like: number; readonly names: readonly [string, string] } | undefined => {
  let likest: { like: number; names: readonly [string, string] } | undefined
  for (const name of one) {
    const words = wordsOfName(name).map((typed) => ({ typed, sounds: soundsOf(typed) }))
    for (const there of other) {
      const theirs = wordsOf([there])
      const [longest, shortest] = [Math.max(words.length, wordsOfName(there).length), Math.min(words.length, wordsOfName(there).length)]
      // A single name that is part of another tells less than two names alike.
      const like = shortest === 0 ? 0 : compareNames(words, theirs, true).like * (words.length > wordsOfName(there).length ? 1 : 1 - 0.12 * (longest - shortest))
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
