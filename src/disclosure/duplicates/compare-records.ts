import { ok, refuse, type Result } from '#kernel'
import type { AgreementTable } from './agreement-table.ts'

/** How one field is compared. `compare` is symmetric and gives a level from 0, disagreement, to `levels` − 1, full agreement. */
export type FieldComparison = { readonly name: string; readonly levels: number; readonly compare: (left: string, right: string) => number }

/** One record: a coded value per field, null where nothing is known. Values that mean the same should be spelt the same beforehand. */
export type CodedRecord = readonly (string | null)[]

export type CompareRefusal =
  | { readonly kind: 'too-many-pairs'; readonly most: number }
  | { readonly kind: 'record-has-wrong-length'; readonly register: 'left' | 'right'; readonly row: number }

/** Agreement or not: for codes, and for keyed hashes, which show nothing else. */
export const exactly = (name: string): FieldComparison => ({ name, levels: 2, compare: (left, right) => (left === right ? 1 : 0) })

/**
 * Names and other spellings, by the share of letter pairs they have in common (Dice's coefficient of bigrams, ends included).
 * @param steps from where the next level begins, ascending, e.g. [0.7, 0.9, 1]
 */
export const alike = (name: string, steps: readonly number[]): FieldComparison => ({
  name,
  levels: steps.length + 1,
  compare: (left, right) => {
    const share = diceOf(left, right)
    return steps.filter((step) => share >= step).length
  },
})

/** 2·|A ∩ B| / (|A| + |B|) over the bigrams of the two texts, each counted as often as it stands there. */
const diceOf = (left: string, right: string): number => {
  if (left === right) return 1
  const counts = new Map<string, number>()
  const one = bigramsOf(left)
  for (const pair of one) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const other = bigramsOf(right)
  let common = 0
  for (const pair of other) {
    const count = counts.get(pair) ?? 0
    if (count === 0) continue
    common += 1
    counts.set(pair, count - 1)
  }
  return (2 * common) / (one.length + other.length)
}

const bigramsOf = (text: string): readonly string[] => {
  const letters = [' ', ...text, ' ']
  return letters.slice(1).map((letter, place) => `${letters[place]}${letter}`)
}

/** A third of a minute on an ordinary machine. */
export const MOST_PAIRS = 1e9

/**
 * Compares every record of one register with every record of the other, where both lie, and counts the patterns. Only the counts need to
 * leave the place. They are no persons, but a pattern of few pairs may still say something about one: they are for partners, not print.
 * Time grows with left × right; every two different values are compared once.
 */
export const compareRecords = (left: readonly CodedRecord[], right: readonly CodedRecord[], fields: readonly FieldComparison[]): Result<AgreementTable, CompareRefusal> => {
  if (left.length * right.length > MOST_PAIRS) return refuse({ kind: 'too-many-pairs', most: MOST_PAIRS })
  for (const [register, records] of [['left', left], ['right', right]] as const) {
    const row = records.findIndex((record) => record.length !== fields.length)
    if (row >= 0) return refuse({ kind: 'record-has-wrong-length', register, row })
  }
  // A pattern is a number in mixed bases; in each field the last digit stands for "nothing to compare".
  const bases = fields.map(({ levels }) => levels + 1)
  const columns = fields.map((field, place) => codeField(field, left.map((record) => record[place] ?? null), right.map((record) => record[place] ?? null)))
  const counts = new Map<number, number>()
  const rows = new Float64Array(right.length)
  for (let row = 0; row < left.length; row += 1) {
    rows.fill(0)
    let scale = 1
    for (const [place, { leftCodes, rightCodes, levels, width }] of columns.entries()) {
      const offset = (leftCodes[row] ?? 0) * width
      for (let other = 0; other < right.length; other += 1) rows[other] = (rows[other] ?? 0) + scale * (levels[offset + (rightCodes[other] ?? 0)] ?? 0)
      scale *= bases[place] ?? 1
    }
    for (const code of rows) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return ok({
    fields: fields.map(({ name, levels }) => ({ name, levels })),
    patterns: [...counts].map(([code, pairs]) => ({ levels: digitsOf(code, bases), pairs })),
    left: left.length,
    right: right.length,
  })
}

type CodedField = { readonly leftCodes: Int32Array; readonly rightCodes: Int32Array; readonly width: number; readonly levels: Uint8Array }

/** Numbers the different values of a field on each side and compares each with each. Number 0 is the unknown. */
const codeField = ({ levels, compare }: FieldComparison, left: CodedRecord, right: CodedRecord): CodedField => {
  const leftValues = numbered(left)
  const rightValues = numbered(right)
  const width = rightValues.size + 1
  const table = new Uint8Array((leftValues.size + 1) * width).fill(levels)
  for (const [one, place] of leftValues) for (const [other, column] of rightValues) table[place * width + column] = compare(one, other)
  const codesIn = (values: ReadonlyMap<string, number>, column: CodedRecord) => Int32Array.from(column, (value) => (value === null ? 0 : (values.get(value) ?? 0)))
  return { leftCodes: codesIn(leftValues, left), rightCodes: codesIn(rightValues, right), width, levels: table }
}

const numbered = (column: CodedRecord): ReadonlyMap<string, number> => new Map([...new Set(column.filter((value) => value !== null))].map((value, place) => [value, place + 1]))

const digitsOf = (code: number, bases: readonly number[]): readonly (number | null)[] => {
  let rest = code
  return bases.map((base) => {
    const digit = rest % base
    rest = (rest - digit) / base
    return digit === base - 1 ? null : digit
  })
}
