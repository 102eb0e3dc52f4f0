import type { StructuredText } from 'mupdf'

type Line = { readonly text: string; readonly letters: number; readonly size: number }

/** Pages with more characters than that are not set like a title page. */
const MOST_CHARACTERS = 20_000
const LONGEST = 300
/** Sizes this near to each other are one size to the eye. */
const SAME_SIZE = 0.97

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const listIn = (value: unknown, key: string): unknown[] => {
  const list = isObject(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

/** The size most of a line's characters have, in points: capitals at the beginning of words do not decide. */
const commonestOf = (sizes: readonly number[]): number => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0

const linesOf = (page: StructuredText): Line[] => {
  const sizes: number[][] = []
  page.walk({
    beginLine: () => {
      sizes.push([])
    },
    onChar: (character, _origin, font, size) => {
      // The walk makes a handle for every character; left to the collector they would pile up.
      font.destroy()
      if (character.trim() !== '') sizes.at(-1)?.push(size)
    },
  })
  // The walk cuts characters outside the first 65,536 in two, so the text itself comes from here: the same lines in the same order.
  const json: unknown = JSON.parse(page.asJSON())
  const texts = listIn(json, 'blocks').flatMap((block) => listIn(block, 'lines')).map((line) => (isObject(line) && typeof line['text'] === 'string' ? line['text'] : ''))
  if (texts.length !== sizes.length) return []
  return texts.map((text, index) => ({ text, letters: text.match(/\p{L}/gu)?.length ?? 0, size: commonestOf(sizes[index] ?? []) }))
}

/**
 * What is set in the largest type on a page: the first lines of that size that follow each other, joined, 300 characters at most.
 * Empty when everything has one size, or the page is no title page at all. `length` is the length of the page's text.
 */
export const largestType = (page: StructuredText, length: number): string => {
  if (length > MOST_CHARACTERS) return ''
  // A page number or an initial in huge type is no title.
  const lines = linesOf(page).filter((line) => line.letters >= 2)
  const largest = Math.max(0, ...lines.filter((line) => line.letters >= 3).map((line) => line.size))
  const isLargest = (line: Line): boolean => line.size >= largest * SAME_SIZE
  const first = lines.findIndex(isLargest)
  if (first === -1 || lines.every(isLargest)) return ''
  const after = lines.findIndex((line, index) => index > first && !isLargest(line))
  const title = lines.slice(first, after === -1 ? undefined : after).map((line) => line.text)
  return title.join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
}
