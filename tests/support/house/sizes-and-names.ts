import type { Plan, PlannedFile } from './plan.ts'
import { folderOf, type Fault } from './room.ts'

const MEDIAN_LINES = 100
const NINETEEN_OF_TWENTY_LINES = 270
const MOST_LINES = 500

const linesOf = ({ source }: PlannedFile): number => source.split('\n').length - 1

const isTable = ({ path, room }: PlannedFile): boolean => (room?.tables ?? []).some((table) => room && path.startsWith(`${folderOf(room)}/${table}`))

/** Files are small: half of them under 100 lines, 95 % under 270, none over 500. Data tables are left aside. */
export const measureFiles = ({ files }: Plan): Fault[] => {
  const law = 'files are small'
  const measured = [...files.values()].filter((file) => !isTable(file)).map((file) => ({ file: file.path, lines: linesOf(file) })).toSorted((a, b) => a.lines - b.lines)
  const at = (share: number) => measured[Math.min(Math.floor(measured.length * share), measured.length - 1)]
  const [median, long] = [at(0.5), at(0.95)]
  return [
    ...measured.filter(({ lines }) => lines > MOST_LINES).map(({ file, lines }): Fault => ({ law, file, says: `${lines} lines: ${MOST_LINES} at the very most` })),
    ...(median && median.lines >= MEDIAN_LINES ? [{ law, file: median.file, says: `half of all files have ${median.lines} lines or more: under ${MEDIAN_LINES} is the law` } as const] : []),
    ...(long && long.lines >= NINETEEN_OF_TWENTY_LINES && long.lines <= MOST_LINES
      ? [{ law, file: long.file, says: `more than one file in twenty has ${NINETEEN_OF_TWENTY_LINES} lines or more` } as const]
      : []),
  ]
}

const BANNED_WORDS = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'misc', 'impl', 'v2'])
const BANNED_NAMES = new Set(['common', 'shared', 'new'])
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ENDINGS = /(?:\.[a-z-]+)*\.(?:tsx?|mjs)$/

/** Why a file or folder may not be called so; `undefined` when it may. */
export const nameFault = (name: string): string | undefined => {
  const stem = name.replace(ENDINGS, '')
  if (!KEBAB.test(stem)) return `${name} is not in kebab-case`
  const banned = BANNED_NAMES.has(stem) || stem.split('-').some((word) => BANNED_WORDS.has(word))
  return banned ? `${name} says nothing of what it is` : undefined
}

/** Names are kebab-case and say what a thing is. Each bad folder is told once. */
export const readNames = ({ files }: Plan): Fault[] => {
  const faults = new Map<string, Fault>()
  for (const path of files.keys()) {
    const parts = path.split('/')
    for (const [depth, name] of parts.entries()) {
      const says = nameFault(name)
      const file = parts.slice(0, depth + 1).join('/')
      if (says !== undefined) faults.set(file, { law: 'names say what a thing is', file, says })
    }
  }
  return [...faults.values()]
}
