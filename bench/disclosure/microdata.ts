import type { Attribute, RandomBytes } from '#disclosure'

/** The microdata of the pacsynth notebook: 3,000 rows drawn evenly from each of two schemas, ten attributes. */
const BINARY = ['0', '1']
const FIRST = [['1', '2', ''], ['1', '2', '3', ''], ['1', '2', '3', '4', '5', ''], ...Array.from({ length: 7 }, () => BINARY)]
const SECOND = [['1', '2', ''], ['4', '5', '6', ''], ['6', '7', '8', '9', '10', ''], ...Array.from({ length: 7 }, () => BINARY)]

const upTo = (most: number): string[] => ['', ...Array.from({ length: most }, (_, at) => String(at + 1))]

/** The public code lists: what an answer may be, whoever is in the data. */
export const ATTRIBUTES: readonly Attribute[] = [upTo(2), upTo(6), upTo(10), ...Array.from({ length: 7 }, () => BINARY)].map((codes, at) => ({ name: `H${at + 1}`, codes }))

const pick = (codes: readonly string[], bytes: RandomBytes): string => {
  for (;;) {
    const drawn = bytes.take(1)[0] ?? 0
    if (drawn < 256 - (256 % codes.length)) return codes[drawn % codes.length] ?? ''
  }
}

export const drawRows = (bytes: RandomBytes): string[][] =>
  [FIRST, SECOND].flatMap((schema) => Array.from({ length: 3000 }, () => schema.map((codes) => pick(codes, bytes))))
