const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]))
}

/** JSON whose keys are in order, to be read by people: equal for equal values, whatever order a database gives them in. */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(inOrder(value), null, 1)}\n`
