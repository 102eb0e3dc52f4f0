/** The element at a place that is known to exist; a place outside the list is a bug and throws. */
export const nth = <T>(list: readonly T[], place: number): T => {
  const found = list[place]
  if (found === undefined) throw new Error(`nothing at place ${place} of ${list.length}`)
  return found
}
