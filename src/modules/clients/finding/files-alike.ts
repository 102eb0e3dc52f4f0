import { emptyBornAboutThen } from './born-about-then.ts'
import { weightOf } from './explain.ts'
import type { Findable } from './findable.ts'
import { ALIKE_WITHOUT_BIRTH, compareFiles, inOrderOfWeight, NAMES_ALIKE, tooFarApart, type PossibleSecondFile } from './second-files.ts'
import { emptyNumbersInRows } from './numbers-in-rows.ts'
import { soundsOf } from './sounds-of.ts'
import { emptyWordsAlike } from './words-alike.ts'
import { wordsOfName, writtenTogether } from './words-of-name.ts'

/**
 * Many files, of which each is set against all others: for a table of fifty thousand lines, where the index for whoever types would take minutes. It finds all that `compareFiles`
 * finds, and leaves out only what cannot be: names are alike enough only where words of enough weight are, and whoever was born on another day needs the same telephone.
 */
export type FilesAlike = {
  /** Takes a file in; nobody twice. */
  readonly put: (findable: Findable) => void
  /** All that were put in so far and may be about the same person, the likeliest first. */
  readonly find: (one: Findable) => readonly PossibleSecondFile[]
}

/** A telephone of more than these is a shelter's: by itself it leads to the first of them. */
const SAME_TELEPHONE = 20
/** Of whom so many are alike, more tell nothing more. */
const MOST_FOUND = 200
/** So few are looked at sooner than it is asked how there might be fewer. */
const FEW = 2000
/** To look by birth is so many times as quick as by words, each of which must be compared with all others first. */
const WORTH = 5
/** What two words may be worth at most that sound so like: they may be spelt alike, too. */
const mostWorth = (like: number): number => (like === 0 ? 0 : Math.min(1, like * 0.98 + 0.02))
/** The likeness by which words may be worth this much. */
const leastWorth = (worth: number): number => (worth - 0.02) / 0.98
/** Sums of shares are not the same to the last bit in every order. */
const ROUNDED = 1e-9

/** A word of a name that is looked for. `share`: what it weighs of the whole name. */
type Part = { readonly sounds: string; readonly share: number }

const partsOf = (name: string): readonly Part[] => {
  const words = wordsOfName(name).map(soundsOf)
  const all = words.reduce((sum, sounds) => sum + weightOf(sounds), 0)
  return words.map((sounds) => ({ sounds, share: weightOf(sounds) / all }))
}

export const emptyFilesAlike = (): FilesAlike => {
  const words = emptyWordsAlike()
  const files: Findable[] = []
  const wordsIn = emptyNumbersInRows()
  const holders: number[][] = []
  const births = emptyBornAboutThen()
  const telephones = new Map<string, number[]>()
  /** For each file the number of the question at which it was looked at last. */
  const looked: number[] = []
  let question = 0

  const put = (findable: Findable): void => {
    const place = files.push(findable) - 1
    looked.push(0)
    const theirs = new Set(findable.names.flatMap((name) => {
      const spelt = wordsOfName(name)
      return [...spelt, ...writtenTogether(spelt)].map((word) => words.take(soundsOf(word)))
    }))
    wordsIn.push([...theirs])
    for (const word of theirs) (holders[word] ??= []).push(place)
    if (theirs.size > 0) births.put(place, findable.born)
    for (const number of findable.telephones) {
      const having = telephones.get(number) ?? []
      if (having.length < SAME_TELEPHONE) having.push(place)
      telephones.set(number, having)
    }
  }

  const bearers = (word: number): number => holders[word]?.length ?? 0
  const borneBy = (sounds: string): number => bearers(words.numberOf(sounds) ?? -1)

  /** Whoever bears a word like one of those that must be alike, for names without them would not be. Those that lead to fewest are chosen. `cost`: how many there are to look at, about. */
  const byWords = (parts: readonly Part[]) => {
    const inOrder = parts.map((part) => ({ part, cost: words.costOf(part.sounds, bearers) })).toSorted((one, other) => one.cost / one.part.share - other.cost / other.part.share)
    let [shares, many, cost] = [0, 0, 0]
    while (many < inOrder.length && shares <= 1 - NAMES_ALIKE + ROUNDED) {
      const next = inOrder[many]
      shares += next?.part.share ?? 0
      cost += next?.cost ?? 0
      many += 1
    }
    const telling = inOrder.slice(0, many)
    return { cost, places: () => Array.from(new Set(telling.flatMap(({ part }) => words.near(part.sounds))), (word) => holders[word] ?? []) }
  }

  /** Whoever may come into question: by birth or by words, whichever leaves fewer. */
  const among = ({ born }: Findable, parts: readonly Part[]): readonly (readonly number[])[] => {
    const byBirth = born && births.among(born)
    const many = byBirth?.reduce((sum, { length }) => sum + length, 0) ?? Infinity
    if (byBirth !== undefined && many <= FEW) return byBirth
    const { cost, places } = byWords(parts)
    return byBirth !== undefined && many <= cost * WORTH ? byBirth : places()
  }

  /** Whether the names of somebody may be so like: each word with the likest of theirs, though another may have that one, too. */
  const likeEnough = (parts: readonly Part[], floor: number): ((place: number) => boolean) => {
    // What many are called was asked before: it decides for next to nothing.
    const asked = parts.toSorted((one, other) => borneBy(other.sounds) - borneBy(one.sounds)).map(({ sounds, share }) => ({ share, likest: words.likest(sounds, leastWorth(1 - (1 - floor) / share)) }))
    const all = wordsIn.all()
    return (place) => {
      const [from, to] = [wordsIn.from(place), wordsIn.from(place + 1)]
      let most = 1
      for (const { share, likest } of asked) {
        most -= share * (1 - mostWorth(likest(all, from, to)))
        if (most < floor) return false
      }
      return true
    }
  }

  const find: FilesAlike['find'] = (one) => {
    question += 1
    const floor = (one.born === undefined ? ALIKE_WITHOUT_BIRTH : NAMES_ALIKE) - ROUNDED
    const found: PossibleSecondFile[] = []
    const look = (place: number, other: Findable): void => {
      looked[place] = question
      const second = other.client === one.client ? undefined : compareFiles(one, other)
      if (second !== undefined) found.push(second)
    }
    for (const number of one.telephones) {
      for (const place of telephones.get(number) ?? []) {
        const other = looked[place] === question ? undefined : files[place]
        if (other !== undefined) look(place, other)
      }
    }
    for (const name of one.names) {
      const parts = partsOf(name)
      if (parts.length === 0) continue
      const isLike = likeEnough(parts, floor)
      for (const places of among(one, parts)) {
        for (const place of places) {
          const other = looked[place] === question ? undefined : files[place]
          if (other === undefined || !isLike(place) || tooFarApart(one, other)) continue
          look(place, other)
          if (found.length >= MOST_FOUND) return inOrderOfWeight(found)
        }
      }
    }
    return inOrderOfWeight(found)
  }

  return { put, find }
}
