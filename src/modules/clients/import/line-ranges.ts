/** Numbers of lines as text, `2-40,42`: an import of fifty thousand stays a short record. */
export const writeRanges = (lines: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const line of [...new Set(lines)].toSorted((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, until]) => (from === until ? String(from) : `${from}-${until}`)).join(',')
}

const MOST = 200_000

export const readRanges = (text: string): readonly number[] => {
  const lines: number[] = []
  for (const range of text.split(',')) {
    const [, from, until = from] = /^(\d{1,7})(?:-(\d{1,7}))?$/u.exec(range) ?? []
    if (from === undefined) continue
    for (let line = Number(from); line <= Number(until) && lines.length < MOST; line += 1) lines.push(line)
  }
  return lines
}
