import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export type SmallDisk = {
  readonly folder: string
  /** Gives it another size. */
  resize(megabytes: number): void
}

const done = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** A disk of so many megabytes in memory, gone when the test has ended; `undefined` where we may not mount one. */
export const smallDisk = (megabytes: number): SmallDisk | undefined => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'waystation-disk-'))
  if (!done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  onTestFinished(() => {
    // Lazily: a child that was just killed may still hold a file.
    done('umount', '-l', folder)
    rmSync(folder, { recursive: true })
  })
  return { folder, resize: (size) => void done('mount', '-o', `remount,size=${size}m`, folder) }
}
