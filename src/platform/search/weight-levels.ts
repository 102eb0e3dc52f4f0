/**
 * How much a stem weighs on a row, in a few levels, so that the level can stand before the stem as one more letter and FTS5 hands out whole
 * levels at once: to have it rank row by row takes ten times as long. On a page the level is that of BM25 (Robertson and Zaragoza, 2009):
 * frequency, saturated, against the length of the page.
 */
export type WeightLevel = { readonly letter: string; readonly weight: number }

// Saturation and weight of length in BM25, found on the odd questions of the Cranfield collection; and the words of a usual page: fixed,
// because levels are not written anew as the index grows.
const K1 = 2
const B = 0.75
const USUAL_LENGTH = 300

/** Of pages: `below` is the saturated frequency at which the next level begins. Six rank as well as the numbers themselves do. */
const PAGE_LEVELS: readonly (WeightLevel & { readonly below: number })[] = [
  { letter: '1', weight: 0.22, below: 0.29 },
  { letter: '2', weight: 0.36, below: 0.42 },
  { letter: '3', weight: 0.49, below: 0.56 },
  { letter: '4', weight: 0.63, below: 0.7 },
  { letter: '5', weight: 0.77, below: 0.83 },
  { letter: '6', weight: 0.9, below: Number.POSITIVE_INFINITY },
]

/** Of what stands in the fields of a document; these come on top of what its pages weigh. */
export const FIELD_LEVELS = {
  title: { letter: 't', weight: 0.7 },
  names: { letter: 'n', weight: 0.6 },
  description: { letter: 'd', weight: 0.4 },
} as const satisfies Record<string, WeightLevel>

/** The letter of a stem's level: `frequency` times on a page of `length` words. */
export const pageLevel = (frequency: number, length: number): string => {
  const saturated = frequency / (frequency + K1 * (1 - B + (B * length) / USUAL_LENGTH))
  return PAGE_LEVELS.find(({ below }) => saturated < below)?.letter ?? ''
}

/** All levels, those of greater weight first: where a row stands in several, the first counts. */
export const LEVELS: readonly WeightLevel[] = [...Object.values(FIELD_LEVELS), ...PAGE_LEVELS].toSorted((one, other) => other.weight - one.weight)
