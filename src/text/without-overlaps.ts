/** Ranges in ascending order, those that overlap made one: a character that stands for several words gives each of them its place. */
export const withoutOverlaps = (ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
  const apart: (readonly [number, number])[] = []
  for (const [start, end] of ranges) {
    const before = apart.at(-1)
    if (before !== undefined && start < before[1]) apart[apart.length - 1] = [before[0], Math.max(end, before[1])]
    else apart.push([start, end])
  }
  return apart
}
