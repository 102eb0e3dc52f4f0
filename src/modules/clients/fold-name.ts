/** A name as it is compared: without case, marks between words, or spaces too many. */
export const foldName = (text = ''): string => text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()

const wordsOf = (text: string): string => foldName(text).split(/[\s,]+/u).filter((word) => word !== '').toSorted().join(' ')

/** Whether two texts name the same person, in whatever order the names stand. Nothing is no name. */
export const isSameName = (one: string | undefined, other: string | undefined): boolean => {
  const words = wordsOf(one ?? '')
  return words !== '' && words === wordsOf(other ?? '')
}
