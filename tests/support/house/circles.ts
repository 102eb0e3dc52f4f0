import type { Plan } from './plan.ts'
import type { Fault } from './room.ts'

/** No circle between files, imports of types included. Each circle is told once, at the file where it closes. */
export const lookForCircles = ({ files }: Plan): Fault[] => {
  const faults: Fault[] = []
  const done = new Set<string>()
  const path: string[] = []
  const walk = (at: string): void => {
    if (done.has(at)) return
    const before = path.indexOf(at)
    if (before >= 0) {
      const circle = [...path.slice(before), at]
      faults.push({ law: 'no circle', file: circle.at(-2) ?? at, says: circle.join(' → ') })
      return
    }
    path.push(at)
    for (const { to } of files.get(at)?.ways ?? []) if (to !== undefined && files.has(to)) walk(to)
    path.pop()
    done.add(at)
  }
  for (const at of files.keys()) walk(at)
  return faults
}
