import { ok, refuse, type Result } from '#kernel'

/**
 * How often each pattern of agreement occurs among all pairs of one record of the left register with one of the right: counts alone, no
 * persons. Patterns that are not given occur in no pair; one given twice adds up.
 */
export type AgreementTable = {
  /** What is compared. Levels count from 0, which is plain disagreement; the highest is the fullest agreement. 2 to 10 levels. */
  readonly fields: readonly { readonly name: string; readonly levels: number }[]
  /** One level per field, or null where one of the two records says nothing. `pairs` is a whole number, 0 or more. */
  readonly patterns: readonly { readonly levels: readonly (number | null)[]; readonly pairs: number }[]
  /** Records of the left and of the right register. Nobody should be twice within one of them. All pairs together are left × right. */
  readonly left: number
  readonly right: number
}

export type AgreementRefusal =
  /** Two kinds of pairs can not be told apart by fewer than three fields, however many pairs there are. */
  | { readonly kind: 'too-few-fields'; readonly least: number }
  | { readonly kind: 'too-many-fields'; readonly most: number }
  | { readonly kind: 'field-name-twice'; readonly name: string }
  | { readonly kind: 'field-has-no-levels'; readonly field: string }
  | { readonly kind: 'pattern-is-wrong'; readonly row: number }
  | { readonly kind: 'count-is-no-count'; readonly row: number }
  | { readonly kind: 'size-is-no-size' }
  | { readonly kind: 'pairs-do-not-add-up'; readonly expected: number; readonly found: number }

const LEAST_FIELDS = 3
const MOST_FIELDS = 12
const MOST_LEVELS = 10
const MOST_RECORDS = 1e7

/** The table made ready for arithmetic: the patterns that occur, each once. `levels[p · fields + f]` is −1 where nothing could be compared. */
export type Patterns = {
  readonly fields: readonly { readonly name: string; readonly levels: number }[]
  readonly levels: Int8Array
  readonly pairs: Float64Array
  readonly all: number
}

/** Reads a table of agreement. */
export const readAgreementTable = ({ fields, patterns, left, right }: AgreementTable): Result<Patterns, AgreementRefusal> => {
  if (fields.length < LEAST_FIELDS) return refuse({ kind: 'too-few-fields', least: LEAST_FIELDS })
  if (fields.length > MOST_FIELDS) return refuse({ kind: 'too-many-fields', most: MOST_FIELDS })
  const twice = fields.find(({ name }, place) => fields.findIndex((other) => other.name === name) !== place)
  if (twice !== undefined) return refuse({ kind: 'field-name-twice', name: twice.name })
  const flat = fields.find(({ levels }) => !isWhole(levels, 2, MOST_LEVELS))
  if (flat !== undefined) return refuse({ kind: 'field-has-no-levels', field: flat.name })
  if (!isWhole(left, 1, MOST_RECORDS) || !isWhole(right, 1, MOST_RECORDS)) return refuse({ kind: 'size-is-no-size' })
  const counted = new Map<string, { levels: readonly (number | null)[]; pairs: number }>()
  for (const [row, { levels, pairs }] of patterns.entries()) {
    const fits = levels.every((level, field) => level === null || isWhole(level, 0, (fields[field]?.levels ?? 0) - 1))
    if (!fits || levels.length !== fields.length) return refuse({ kind: 'pattern-is-wrong', row })
    if (!isWhole(pairs, 0, Number.MAX_SAFE_INTEGER)) return refuse({ kind: 'count-is-no-count', row })
    const key = levels.join(' ')
    if (pairs > 0) counted.set(key, { levels, pairs: pairs + (counted.get(key)?.pairs ?? 0) })
  }
  const different = [...counted.values()]
  const all = different.reduce((sum, { pairs }) => sum + pairs, 0)
  if (all !== left * right) return refuse({ kind: 'pairs-do-not-add-up', expected: left * right, found: all })
  return ok({ fields, levels: Int8Array.from(different.flatMap(({ levels }) => levels.map((level) => level ?? -1))), pairs: Float64Array.from(different, ({ pairs }) => pairs), all })
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most
