import { anId } from '../../src/modules/clients/testing.ts'
import { emptyNameIndex } from '../../src/modules/clients/finding/name-index.ts'
import { recallIn, WAYS } from '../../src/modules/clients/finding/recall.ts'
import { aFindable, inventPeople } from '../../src/modules/clients/finding/testing.ts'
import { figure, type Figure } from '../support/rounds.ts'

const NAMES = 100_000
const SEED = 2026
const TODAY = '2026-03-01'
/** People whose names are typed letter by letter. */
const TYPED = 100
const ASKED = 500
/** One frame of a screen, milliseconds. */
const FRAME = 16
const RECALL = 0.98

const percentile = (numbers: readonly number[], share: number): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * share)] ?? Number.NaN

/** Finding over a hundred thousand invented names: how long the index takes, a letter that is typed, a change, and how many are found that were asked for otherwise. */
export const findingFigures = (): Figure[] => {
  const people = inventPeople(NAMES, SEED)
  const findables = people.map(aFindable)
  const index = emptyNameIndex()
  let began = performance.now()
  for (const one of findables) index.put(one)
  const built = performance.now() - began
  const keystrokes: number[] = []
  for (let turn = 0; turn < TYPED * 2; turn += 1) {
    const name = people[(turn * 7919) % NAMES]?.name ?? ''
    for (let letters = 1; letters <= name.length; letters += 1) {
      began = performance.now()
      index.find(name.slice(0, letters), { today: TODAY })
      // The first half warms up what compiles as it runs, and is not counted.
      if (turn >= TYPED) keystrokes.push(performance.now() - began)
    }
  }
  const changes = Array.from({ length: 200 }, (_, turn) => {
    const one = findables[(turn * 104_729) % NAMES]
    began = performance.now()
    if (one !== undefined) index.put({ ...one, client: anId(((turn * 104_729) % NAMES) + 1) })
    return performance.now() - began
  })
  return [
    figure('index of 100,000 names', 'ms', built, null, null),
    figure('a keystroke over them, median', 'ms', percentile(keystrokes, 0.5), null, null),
    figure('a keystroke over them, 95th percentile', 'ms', percentile(keystrokes, 0.95), null, { atMost: FRAME }),
    figure('a change taken in, 95th percentile', 'ms', percentile(changes, 0.95), null, { atMost: FRAME }),
    ...WAYS.map((way) => figure(`found among the first ten: ${way}`, 'share', recallIn(way, index, people, ASKED, SEED).share, null, { atLeast: RECALL })),
  ]
}
