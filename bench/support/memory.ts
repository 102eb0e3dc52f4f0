import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process and all below it, megabytes. Linux only. */
export const residentMegabytes = (pid: number): number => {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    const id = Number(entry)
    if (Number.isInteger(id)) parents.set(id, statusOf(id, 'PPid'))
  }
  const below = (id: number): boolean => id === pid || (id > 1 && parents.has(id) && below(parents.get(id) ?? 0))
  return [...parents.keys()].filter(below).reduce((sum, id) => sum + statusOf(id, 'VmRSS'), 0) / 1024
}

const statusOf = (pid: number, field: string): number => {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has ended while we looked.
    return 0
  }
}
