import { escaped, picture } from '../drawing/svg.ts'
import type { Bound, Interval } from './interval.ts'
import type { Interactions, UnseenEstimates } from './unseen-estimates.ts'

const [LABELS, CHART, TOP, ROW] = [420, 400, 64, 28]

/** The words of the picture; `ways` for the ways of choosing. */
export type ModelsPictureWords = {
  readonly title: string
  readonly independent: string
  readonly observed: string
  readonly chosen: string
  readonly ways: Readonly<Record<UnseenEstimates['choices'][number]['way'], string>>
}

type Line = { readonly label: string; readonly people: number; readonly interval: Interval | undefined; readonly size: number }

/**
 * Draws the models side by side, those of most weight first, each with its interval and a dot as large as its weight, and below them what the
 * ways of choosing choose, with the choice repeated. The picture of an estimate of the unseen: there is none of one number.
 * @param most how many models are drawn
 */
export const drawModels = (found: UnseenEstimates, words: ModelsPictureWords, most = 10): string => {
  const nameOf = (interactions: Interactions): string => (interactions.length === 0 ? words.independent : interactions.map((lists) => lists.join('×')).join(', '))
  const models = found.models.slice(0, most).map(({ interactions, people, intervals, weight }): Line => ({ label: nameOf(interactions), people, interval: intervals[0], size: 3 + 9 * Math.sqrt(weight) }))
  const choices = found.choices.map(({ way, people, resampled }): Line => ({ label: words.ways[way], people, interval: resampled?.intervals[0], size: 5 }))
  const lines = [...models, ...choices]
  const ends = [...lines.map(({ people }) => people), ...lines.map(({ interval }) => interval?.upper).filter((end) => typeof end === 'number')]
  const step = stepFor(Math.max(...ends) - found.observed)
  const low = Math.floor(found.observed / step) * step
  const high = Math.max(low + step, Math.ceil(Math.max(...ends) / step) * step)
  const x = (people: number): number => Math.round(10 * (LABELS + (CHART * (people - low)) / (high - low))) / 10
  const gap = 40
  const bottom = TOP + (models.length + choices.length) * ROW + gap
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step)
  return picture(words.title, LABELS + CHART + 40, bottom + 34, [
    ...ticks.map((tick) => `<path class="rule" d="M${x(tick)} ${TOP - 6}V${bottom}"/><text class="tick" x="${x(tick)}" y="${bottom + 20}">${tick}</text>`),
    `<path class="mark" d="M${x(found.observed)} ${TOP - 8}V${bottom}"/><text class="small" x="${x(found.observed)}" y="${TOP - 12}">${escaped(words.observed)}</text>`,
    ...models.map((line, at) => drawLine(line, TOP + (at + 0.5) * ROW, x, high)),
    `<text class="label strong" x="${LABELS - 14}" y="${TOP + models.length * ROW + 28}">${escaped(words.chosen)}</text>`,
    ...choices.map((line, at) => drawLine(line, TOP + (models.length + at + 0.5) * ROW + gap, x, high)),
  ])
}

const endAt = (bound: Bound, high: number): number => (bound === 'unbounded' ? high : bound)

const drawLine = ({ label, people, interval, size }: Line, y: number, x: (people: number) => number, high: number): string => {
  const line = interval === undefined ? '' : `<path class="line" d="M${x(endAt(interval.lower, high))} ${y}H${x(endAt(interval.upper, high))}${interval.upper === 'unbounded' ? 'l-9 -6m9 6l-9 6' : ''}" fill="none"/>`
  return `<text class="label" x="${LABELS - 14}" y="${y + 5}">${escaped(label)}</text>${line}<circle class="dot" cx="${x(people)}" cy="${y}" r="${Math.round(10 * size) / 10}"/>`
}

/** 1, 2 or 5 times a power of ten, so that there are about five steps. */
const stepFor = (range: number): number => {
  const rough = Math.max(1, range / 5)
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((times) => times * power >= rough / 1.5) ?? 10) * power
}
