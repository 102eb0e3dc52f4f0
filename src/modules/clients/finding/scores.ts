/** Adds up scores (whole numbers) for places (small ones) in rounds, and gives those that have most. It works in arrays that are made once: it runs for each letter that is typed. */
export type Scores = {
  /** Forgets all scores. `places`: all that come are under this number. */
  readonly clear: (places: number) => void
  readonly nextRound: () => void
  /** Adds to each place, once in a round: the first counts. `further`: to those, too, that have nothing yet. */
  readonly add: (places: readonly number[], score: number, further: boolean) => void
  /** Adds to those that have something already, but nothing in this round: to so many of those with most. */
  readonly addToRest: (scoreOf: (place: number) => number, most: number) => void
  readonly size: () => number
  /** At least so many places have this much; 0 where there are not so many. */
  readonly scoreOf: (wanted: number) => number
  /** So many of those with most, unsorted. */
  readonly highest: (wanted: number) => readonly number[]
}

const STEPS = 200

export const emptyScores = (): Scores => {
  let [scores, stamps, touched] = [new Uint32Array(0), new Uint8Array(0), new Uint32Array(0)]
  let [many, round] = [0, 0]
  const onStep = new Uint32Array(STEPS + 1)

  const clear = (places: number): void => {
    if (scores.length < places) [scores, stamps, touched] = [new Uint32Array(places * 2), new Uint8Array(places * 2), new Uint32Array(places * 2)]
    else stamps.fill(0)
    ;[many, round] = [0, 0]
  }

  const add = (places: readonly number[], score: number, further: boolean): void => {
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      const stamp = stamps[place] ?? 0
      if (stamp === round || (stamp === 0 && !further)) continue
      if (stamp === 0) touched[many++] = place
      scores[place] = (stamp === 0 ? 0 : (scores[place] ?? 0)) + score
      stamps[place] = round
    }
  }

  const highestScore = (): number => {
    let highest = 0
    for (let at = 0; at < many; at += 1) highest = Math.max(highest, scores[touched[at] ?? 0] ?? 0)
    return highest
  }

  /** Scores are laid out in steps: to sort thirty thousand of them would take a frame. `lowest`: the step with which there are enough; `rest`: how many of that one are wanted. */
  const lay = (wanted: number) => {
    const perScore = STEPS / (highestScore() || 1)
    onStep.fill(0)
    for (let at = 0; at < many; at += 1) {
      const step = Math.floor((scores[touched[at] ?? 0] ?? 0) * perScore)
      onStep[step] = (onStep[step] ?? 0) + 1
    }
    let [lowest, rest] = [STEPS, wanted]
    for (; lowest > 0 && (onStep[lowest] ?? 0) < rest; lowest -= 1) rest -= onStep[lowest] ?? 0
    return { perScore, lowest, rest }
  }

  const highest = (wanted: number): readonly number[] => {
    if (many <= wanted) return [...touched.subarray(0, many)]
    const { perScore, lowest, rest } = lay(wanted)
    const chosen: number[] = []
    for (let at = 0, left = rest; at < many; at += 1) {
      const place = touched[at] ?? 0
      const step = Math.floor((scores[place] ?? 0) * perScore)
      if (step > lowest || (step === lowest && left-- > 0)) chosen.push(place)
    }
    return chosen
  }

  const addToRest = (scoreOf: (place: number) => number, most: number): void => {
    for (const place of highest(most)) if (stamps[place] !== round) scores[place] = (scores[place] ?? 0) + scoreOf(place)
  }

  const scoreOf = (wanted: number): number => {
    if (many < wanted) return 0
    const { perScore, lowest } = lay(wanted)
    return lowest / perScore
  }

  return { clear, add, addToRest, scoreOf, highest, nextRound: () => void (round += 1), size: () => many }
}
