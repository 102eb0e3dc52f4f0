import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

const ofLinux = (pid: number): number | undefined => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    // It has ended.
    return undefined
  }
}

const ofUnix = async (pid: number): Promise<number | undefined> => {
  try {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)])
    return Number(stdout.trim()) * 1024 || undefined
  } catch {
    return undefined
  }
}

/** How often memory can be looked at without being felt. Milliseconds. */
export const LOOK_EVERY = process.platform === 'linux' ? 75 : 500

/**
 * Resident memory of a process in bytes, shared pages with it; `undefined` once it has ended.
 * On Linux from /proc and at once: a busy thread pool must not delay the look. Elsewhere on Unix from `ps`.
 * On Windows always `undefined`: there the limits given to Node (old space, WebAssembly pages) are the only ones.
 */
export const residentBytesOf = async (pid: number, platform: NodeJS.Platform = process.platform): Promise<number | undefined> => {
  if (platform === 'win32') return undefined
  return platform === 'linux' ? ofLinux(pid) : ofUnix(pid)
}
