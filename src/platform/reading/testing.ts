import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The reader children of a process, by `ps`; not on Windows. */
export const readerPids = (parent: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    // A zombie has ended and only waits to be counted.
    .filter(([, ppid, state, ...args]) => Number(ppid) === parent && !state?.startsWith('Z') && args.some((arg) => /reader-child\.[jt]s$/.test(arg)))
    .map(([pid]) => Number(pid))

/** The folder of optional test data, beside the project or where WAYSTATION_SHARED says. It may be missing. */
export const sharedData = (path: string): string =>
  join(process.env['WAYSTATION_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url)), 'data', path)
