import type { Id } from '#kernel'
import { readAsked, type AskedFor } from './asked-for.ts'
import type { Findable } from './findable.ts'
import { explain, explainBirth, readNames, weightOf, type Found, type NamesRead } from './explain.ts'
import { joined, parted } from './other-words.ts'
import { inOrderOf } from './in-order-of.ts'
import { emptyScores } from './scores.ts'
import { soundsOf } from './sounds-of.ts'
import { LEAST_LIKE, SAME } from './likeness.ts'
import { BARELY, emptyVocabulary, type Heard } from './vocabulary.ts'
import { wordsOfName, writtenTogether } from './words-of-name.ts'

/** An index over the names of persons. It holds what it was given and nothing besides; whoever drops it forgets it all. */
export type NameIndex = {
  /** Takes a person in, or what is new about them. */
  readonly put: (findable: Findable) => void
  readonly drop: (client: Id) => void
  readonly size: () => number
  readonly get: (client: Id) => Findable | undefined
  /** Who may be meant by what was typed, the likest first. `today`: a day, to read dates by. */
  readonly find: (typed: string, how: { readonly today: string; readonly most?: number }) => readonly Found[]
}

const MOST = 10
/** So many of the likest by their words alone are looked at closely. */
const LOOKED_AT = 300
/** Sounds of words that were seen before, while an index is built: given names come again and again. */
const REMEMBERED = 200_000
/** So many persons' names are kept as they were read when they were looked at closely. */
const READ = 4000

/** A word that was typed. `weight`: what it counts among the others. */
type Asked = { readonly sounds: string; readonly weight: number; readonly heard: Heard }

type Entry = { readonly findable: Findable; readonly words: readonly number[] }

export const emptyNameIndex = (): NameIndex => {
  const vocabulary = emptyVocabulary()
  const entries: (Entry | undefined)[] = []
  const places = new Map<Id, number>()
  const free: number[] = []
  const holders: number[][] = []
  const known = new Map<string, number>()
  const read = new Map<number, NamesRead>()
  const scores = emptyScores()

  const wordOf = (word: string): number => {
    const there = known.get(word)
    if (there !== undefined) return there
    const number = vocabulary.take(soundsOf(word))
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, number)
    return number
  }

  const drop = (client: Id): void => {
    const place = places.get(client)
    const entry = place === undefined ? undefined : entries[place]
    if (place === undefined || entry === undefined) return
    for (const word of new Set(entry.words)) holders[word] = (holders[word] ?? []).filter((one) => one !== place)
    entries[place] = undefined
    read.delete(place)
    places.delete(client)
    free.push(place)
  }

  const put = (findable: Findable): void => {
    drop(findable.client)
    const words = findable.names.flatMap((name) => {
      const spelt = wordsOfName(name)
      return [...spelt, ...writtenTogether(spelt)].map(wordOf)
    })
    const place = free.pop() ?? entries.length
    entries[place] = { findable, words }
    places.set(findable.client, place)
    for (const word of new Set(words)) (holders[word] ??= []).push(place)
  }

  /** Adds up, for everybody, how like their likest word is to each word that was typed; the places of those with most. */
  const byWords = (asked: readonly Asked[]): readonly number[] => {
    scores.clear(entries.length)
    let [enough, rest] = [0, asked.reduce((sum, { weight }) => sum + weight, 0)]
    // The longest first: they tell most. What is hardly typed only chooses among those whom the others found.
    for (const [index, { sounds, weight, heard: { found, like, near } }] of asked.toSorted((one, other) => other.sounds.length - one.sounds.length).entries()) {
      scores.nextRound()
      rest -= weight
      const barely = index > 0 && sounds.length <= BARELY
      const few = barely || (index > 0 && scores.size() < FEW)
      for (const word of barely ? [] : found) {
        if (asked.length === 1 && scores.size() >= ENOUGH) break
        const score = like(word) * weight
        // Whoever is found by this word first must still be able to come before those who were found by others.
        const further = index === 0 || score + rest * SAME >= enough
        if (few && !further) break
        scores.add(holders[word] ?? [], score, further)
      }
      if (few) scores.addToRest((place) => nearest(near, entries[place]?.words ?? []) * weight, ENOUGH)
      if (rest > 0) enough = scores.scoreOf(LOOKED_AT)
    }
    return scores.highest(LOOKED_AT)
  }

  const byBirth = ({ born }: AskedFor): readonly number[] => {
    const found: number[] = []
    for (const [place, entry] of entries.entries()) {
      const span = entry?.findable.born
      if (span !== undefined && born.some(([first, last]) => span.first <= last && span.last >= first)) found.push(place)
      if (found.length >= LOOKED_AT) break
    }
    return found
  }

  const readAt = (place: number, { findable: { names } }: Entry): NamesRead => {
    const there = read.get(place)
    if (there !== undefined) return there
    const now = readNames(names)
    if (read.size >= READ) read.clear()
    read.set(place, now)
    return now
  }

  const explainAt = (asked: AskedFor, words: readonly Asked[], place: number): Found | undefined => {
    const entry = entries[place]
    if (entry === undefined) return undefined
    const wordAt = (word: number): number => entry.words[word] ?? -1
    const alike = (one: number, word: number): number => words[one]?.heard.alike(wordAt(word)) ?? 0
    const begun = (one: number, word: number): boolean => {
      const sounds = words[one]?.sounds ?? ''
      return sounds.length <= BARELY && vocabulary.begins(wordAt(word), sounds)
    }
    return explain(asked, entry.findable, readAt(place, entry), { alike, begun })
  }

  const among = (asked: AskedFor, most: number): readonly Found[] => {
    const words = asked.words.map(({ sounds }) => ({ sounds, weight: weightOf(sounds), heard: vocabulary.hear(sounds) }))
    const scoreAt = (place: number): number => closely(words, entries[place]?.words ?? [])
    const all = words.reduce((sum, { weight }) => sum + weight, 0) * SAME
    let found: readonly Found[] = []
    // Many may be called the same: a few more than are wanted, for spelling and birth to choose among.
    const chosen = inOrderOf(byWords(words), scoreAt).slice(0, most * 4 + 20)
    for (let at = 0; at < chosen.length; at += AT_ONCE) {
      // Whether anybody who comes now can still be among those who are wanted.
      if (asked.born.length === 0 && (found[most - 1]?.like ?? 0) > scoreAt(chosen[at] ?? -1) / all) break
      found = [...found, ...chosen.slice(at, at + AT_ONCE).flatMap((place) => explainAt(asked, words, place) ?? [])].toSorted(byLikeness)
    }
    return found
  }

  const born = (asked: AskedFor): readonly Found[] => byBirth(asked).flatMap((place) => {
    const entry = entries[place]
    return (entry && explainBirth(asked, entry.findable)) ?? []
  })

  const find: NameIndex['find'] = (typed, { today, most = MOST }) => {
    const asked = readAsked(typed, today)
    if (asked.words.length === 0) return inOrder(asked.born.length === 0 ? [] : born(asked), most)
    const found = inOrder(among(asked, most), most)
    if ((found[0]?.like ?? 0) >= SURE) return found
    // Words that are written as one, or apart, by others; and a space that was not typed.
    const others = [joined(asked), ...parted(asked, vocabulary.has)].filter((other) => other !== undefined)
    const further = others.flatMap((other) => among(other, most))
    const best = Map.groupBy([...found, ...further], ({ client }) => client)
    return inOrder([...best.values()].map((same) => same.reduce((one, other) => (other.like > one.like ? other : one))), most)
  }

  return {
    put, drop, find,
    size: () => places.size,
    get: (client) => entries[places.get(client) ?? -1]?.findable,
  }
}

/** With somebody so like, nobody looks further. */
const SURE = 0.88
/** Of one word alone so many bearers are enough. */
const ENOUGH = 2000
/** So many are explained before it is asked whether that was enough. */
const AT_ONCE = 20
/** To look at the words of so many is quicker than to go through all who bear a word like the next one. */
const FEW = 1000

const byLikeness = (one: Found, other: Found): number => other.like - one.like || (one.client < other.client ? -1 : 1)

const inOrder = (found: readonly Found[], most: number): readonly Found[] => found.toSorted(byLikeness).slice(0, most)

const nearest = (near: (word: number) => number, theirs: readonly number[]): number => {
  let best = 0
  for (let at = 0; at < theirs.length; at += 1) best = Math.max(best, near(theirs[at] ?? -1))
  return best >= LEAST_LIKE ? best : 0
}

/** How like all that was typed is to somebody's words: each word with one of theirs. */
const closely = (asked: readonly Asked[], theirs: readonly number[]): number => {
  let [sum, taken] = [0, 0]
  for (const { heard, weight } of asked) {
    let [best, chosen] = [0, -1]
    for (let at = 0; at < theirs.length; at += 1) {
      // Words beyond the thirtieth may be taken twice: nobody has so many.
      if ((taken & bitOf(at)) !== 0) continue
      const now = heard.like(theirs[at] ?? -1)
      if (now > best) [best, chosen] = [now, at]
    }
    taken |= bitOf(chosen)
    sum += best * weight
  }
  return sum
}

const bitOf = (at: number): number => (at >= 0 && at < 30 ? 1 << at : 0)
