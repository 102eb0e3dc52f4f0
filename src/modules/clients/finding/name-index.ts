import type { Id } from '#kernel'
import { readAsked, type AskedFor } from './asked-for.ts'
import type { Findable } from './findable.ts'
import { explain, weightOf, type Found } from './explain.ts'
import { joined, parted } from './other-words.ts'
import { soundsOf } from './sounds-of.ts'
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

type Entry = { readonly findable: Findable; readonly words: readonly number[] }

export const emptyNameIndex = (): NameIndex => {
  const vocabulary = emptyVocabulary()
  const entries: (Entry | undefined)[] = []
  const places = new Map<Id, number>()
  const free: number[] = []
  const holders: number[][] = []
  const known = new Map<string, number>()
  let [scores, stamps] = [new Float64Array(1024), new Int32Array(1024)]

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

  /** Adds up, for everybody, how like their likest word is to each word that was typed. */
  const byWords = (words: readonly string[]): readonly number[] => {
    if (scores.length < entries.length) [scores, stamps] = [new Float64Array(entries.length * 2), new Int32Array(entries.length * 2)]
    stamps.fill(0)
    const touched: number[] = []
    // The longest first: they tell most. What is hardly typed only chooses among those whom the others found.
    for (const [index, sounds] of words.toSorted((one, other) => other.length - one.length).entries()) {
      const [round, weight, further] = [index + 1, weightOf(sounds), index === 0 || sounds.length > BARELY]
      for (const { word, like } of vocabulary.hear(sounds).found) {
        if (words.length === 1 && touched.length >= ENOUGH) break
        for (const place of holders[word] ?? []) {
          const stamp = stamps[place] ?? 0
          // The likest word comes first: what comes after it in the same round is less like.
          if (stamp === round || (stamp === 0 && !further)) continue
          if (stamp === 0) {
            touched.push(place)
            scores[place] = 0
          }
          stamps[place] = round
          scores[place] = (scores[place] ?? 0) + like * weight
        }
      }
    }
    return likest(touched, scores)
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

  const among = (asked: AskedFor, words: readonly string[], most: number): readonly Found[] => {
    const heard = words.map((sounds) => ({ heard: vocabulary.hear(sounds), weight: weightOf(sounds) }))
    const close = byWords(words).map((place) => ({ place, score: closely(heard, entries[place]?.words ?? []) })).toSorted((one, other) => other.score - one.score || one.place - other.place)
    // Many may be called the same: a few more than are wanted, for spelling and birth to choose among.
    return explained(asked, close.slice(0, most * 4 + 20).map(({ place }) => place))
  }

  const explained = (asked: AskedFor, chosen: readonly number[]): readonly Found[] =>
    chosen.flatMap((place) => {
      const entry = entries[place]
      const found = entry && explain(asked, entry.findable)
      return found === undefined ? [] : [found]
    })

  const find: NameIndex['find'] = (typed, { today, most = MOST }) => {
    const asked = readAsked(typed, today)
    if (asked.words.length === 0) return inOrder(asked.born.length === 0 ? [] : explained(asked, byBirth(asked)), most)
    const sounds = asked.words.map((word) => word.sounds)
    const found = inOrder(among(asked, sounds, most), most)
    if ((found[0]?.like ?? 0) >= SURE) return found
    // Words that are written as one, or apart, by others; and a space that was not typed.
    const others = [joined(asked), ...parted(asked, vocabulary.has)].filter((other) => other !== undefined)
    const further = others.flatMap((other) => among(other, other.words.map((word) => word.sounds), most))
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

const inOrder = (found: readonly Found[], most: number): readonly Found[] => found.toSorted((one, other) => other.like - one.like || (one.client < other.client ? -1 : 1)).slice(0, most)

/** The places with the highest scores, unsorted. Scores are laid out in steps: to sort thirty thousand of them would take a frame. */
const likest = (touched: readonly number[], scores: Float64Array): readonly number[] => {
  if (touched.length <= LOOKED_AT) return touched
  let highest = 0
  for (const place of touched) highest = Math.max(highest, scores[place] ?? 0)
  const STEPS = 200
  const steps: number[][] = []
  for (const place of touched) (steps[Math.floor(((scores[place] ?? 0) / highest) * STEPS)] ??= []).push(place)
  const chosen: number[] = []
  for (let step = STEPS; step >= 0 && chosen.length < LOOKED_AT; step -= 1) chosen.push(...(steps[step] ?? []).slice(0, LOOKED_AT - chosen.length))
  return chosen
}

/** How like all that was typed is to somebody's words: each word with one of theirs. */
const closely = (heard: readonly { readonly heard: Heard; readonly weight: number }[], theirs: readonly number[]): number => {
  const taken = new Set<number>()
  let sum = 0
  for (const { heard: { like }, weight } of heard) {
    let [best, at] = [0, -1]
    for (const [place, word] of theirs.entries()) {
      if (taken.has(place)) continue
      const now = like(word)
      if (now > best) [best, at] = [now, place]
    }
    taken.add(at)
    sum += best * weight
  }
  return sum
}
