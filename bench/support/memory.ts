import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process and all below it, megabytes; what they share is counted for each. Linux only. */
export const residentMegabytes = (pid: number): number => sumBelow(pid, (id) => statusOf(id, 'VmRSS'))

/** The same, with what processes share counted once (proportional set size). */
export const proportionalMegabytes = (pid: number): number => sumBelow(pid, (id) => fieldIn(`/proc/${id}/smaps_rollup`, 'Pss'))

const sumBelow = (pid: number, kilobytes: (id: number) => number): number => {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    const id = Number(entry)
    if (Number.isInteger(id)) parents.set(id, statusOf(id, 'PPid'))
  }
  const below = (id: number): boolean => id === pid || (id > 1 && parents.has(id) && below(parents.get(id) ?? 0))
  return [...parents.keys()].filter(below).reduce((sum, id) => sum + kilobytes(id), 0) / 1024
}

const statusOf = (pid: number, field: string): number => fieldIn(`/proc/${pid}/status`, field)

const fieldIn = (path: string, field: string): number => {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has ended while we looked.
    return 0
  }
}
