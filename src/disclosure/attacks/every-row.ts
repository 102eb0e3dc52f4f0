import type { Attribute, MicrodataRow } from '../attribute.ts'

/** Combinations an attacker tries one by one. */
export const MOST_COMBINATIONS = 2 ** 16

/** Every combination of answers, the last attribute running fastest; `undefined` when there are more than `MOST_COMBINATIONS`. */
export const everyRow = (attributes: readonly Attribute[]): readonly MicrodataRow[] | undefined => {
  const count = attributes.reduce((all, { codes }) => all * codes.length, 1)
  if (count > MOST_COMBINATIONS) return undefined
  return attributes.reduce<MicrodataRow[]>((rows, { codes }) => rows.flatMap((row) => codes.map((code) => [...row, code])), [[]])
}
