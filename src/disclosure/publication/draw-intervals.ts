import type { Attribute } from '../attribute.ts'
import { escaped } from '../drawing/svg.ts'
import type { PublishedTable } from './publish.ts'

/** What the picture says beside the codes: in the reader's language. */
export type PictureWords = {
  /** What the table is about; the picture's name for those who do not see it. */
  readonly title: string
  /** Of a cell that is not shown, for instance "withheld: too few". */
  readonly withheld: string
  /** Of the mark at the least number that is shown. */
  readonly threshold: string
}

const ROW = 30
const LABELS = 230
const CHART = 420
const RIGHT = 70
const TOP = 64

/**
 * A table as a picture: for every cell the shown number as a dot and its interval as a line; withheld cells as a hatched bar up to the threshold and in words.
 * Plain SVG without a script, in light and dark; the table belongs beside it. For tables that fit on a page: every cell is a row of 30 points.
 * @param attributes those of the plan
 * @returns the SVG element as text; all words are escaped
 */
export const drawIntervals = (table: PublishedTable, attributes: readonly Attribute[], words: PictureWords): string => {
  const labels = labelsOf(table, attributes)
  const highest = table.estimates.reduce((most, estimate, cell) => (table.counts[cell] === null ? most : Math.max(most, estimate + table.margin)), table.threshold)
  const step = niceStep(highest)
  const most = Math.ceil(highest / step) * step
  const x = (persons: number): number => round(LABELS + (CHART * Math.max(0, Math.min(most, persons))) / most)
  const height = TOP + labels.length * ROW + 40
  const bottom = TOP + labels.length * ROW
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, at) => at * step)
  const scale = ticks.map((tick) => `<path class="rule" d="M${x(tick)} ${TOP - 8}V${bottom}"/><text class="tick" x="${x(tick)}" y="${bottom + 20}">${tick}</text>`)
  const mark = `<path class="mark" d="M${x(table.threshold)} ${TOP - 14}V${bottom}"/><text class="small" x="${x(table.threshold)}" y="${TOP - 18}">${escaped(words.threshold)}</text>`
  const rows = labels.map((label, cell) => `<text class="label" x="${LABELS - 14}" y="${middleOf(cell) + 5}">${escaped(label)}</text>${drawCell(table, cell, x, words)}`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABELS + CHART + RIGHT} ${height}" role="img" aria-label="${escaped(words.title)}">`,
    `<style>${STYLE}</style>`,
    '<defs><pattern id="withheld" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>',
    `<rect class="paper" width="100%" height="100%"/><text class="title" x="14" y="26">${escaped(words.title)}</text>`,
    ...scale,
    mark,
    ...rows,
    '</svg>',
  ].join('\n')
}

const STYLE = [
  "text{font:15px 'Source Sans 3',system-ui,sans-serif;fill:#1d2733}.title{font-weight:600;font-size:17px}.label{text-anchor:end}.tick,.small{font-size:13px;text-anchor:middle}",
  '.paper{fill:#fbfaf7}.rule{stroke:#1d2733;stroke-opacity:.15}.mark{stroke:#b4531a;stroke-dasharray:4 4}.hatch{stroke:#1d2733;stroke-opacity:.5;stroke-width:2}.interval{stroke:#0e4a56;stroke-width:3;stroke-linecap:round}',
  '.shown{fill:#0e4a56}.number{text-anchor:start;font-weight:600}',
  '@media(prefers-color-scheme:dark){text{fill:#fbfaf7}.paper{fill:#12191f}.rule,.hatch{stroke:#fbfaf7}.interval{stroke:#7fc0cc}.shown{fill:#7fc0cc}.mark{stroke:#e59a6a}}',
].join('')

const middleOf = (cell: number): number => TOP + cell * ROW + ROW / 2

const drawCell = (table: PublishedTable, cell: number, x: (persons: number) => number, words: PictureWords): string => {
  const [count, y] = [table.counts[cell] ?? null, middleOf(cell)]
  if (count === null) {
    const end = x(table.threshold)
    return `<rect fill="url(#withheld)" x="${x(0)}" y="${y - 7}" width="${round(end - x(0))}" height="14"/><text x="${round(end + 10)}" y="${y + 5}">${escaped(words.withheld)}</text>`
  }
  const estimate = table.estimates[cell] ?? 0
  const [low, high] = [x(estimate - table.margin), x(estimate + table.margin)]
  return `<path class="interval" d="M${low} ${y}H${high}"/><circle class="shown" cx="${x(count)}" cy="${y}" r="5"/><text class="number" x="${round(high + 10)}" y="${y + 5}">${count}</text>`
}

const labelsOf = ({ set }: PublishedTable, attributes: readonly Attribute[]): string[] =>
  set.reduce<string[]>((labels, place) => labels.flatMap((label) => (attributes[place]?.codes ?? []).map((code) => (label === '' ? code : `${label}, ${code}`))), [''])

/** 1, 2 or 5 times a power of ten: five steps or a few more to the highest number. */
const niceStep = (highest: number): number => {
  const rough = highest / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  return Math.max(1, ([1, 2, 5].find((times) => times * power >= rough / 1.5) ?? 10) * power)
}

const round = (number: number): number => Math.round(number * 10) / 10
