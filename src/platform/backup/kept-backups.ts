import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { z } from 'zod'

/** Days for which a backup is kept: what was erased is readable in it so long. */
export const BACKUP_DAYS = 35

const DAY = 24 * 60 * 60 * 1000

const kept = z.object({ file: z.string(), madeAt: z.iso.datetime(), bytes: z.int() })

/** A backup that this installation has written, as its list has it. */
export type KeptBackup = z.infer<typeof kept>

/** The list of backups that this installation wrote: one JSON object a line. None, or an unreadable one, is empty: nothing is deleted then. */
const readList = async (list: string): Promise<KeptBackup[]> => {
  try {
    return (await readFile(list, 'utf8')).split('\n').filter((line) => line !== '').map((line) => kept.parse(JSON.parse(line)))
  } catch {
    return []
  }
}

const writeList = async (list: string, backups: readonly KeptBackup[]): Promise<void> => {
  await writeFile(`${list}.part`, backups.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 })
  await rename(`${list}.part`, list)
}

/** Whether the very file is still where it was written. One of another size is somebody else's. */
const isThere = ({ file, bytes }: KeptBackup): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile() && found.size === bytes,
    () => false,
  )

const isOld = ({ madeAt }: KeptBackup, now: Date): boolean => now.getTime() - Date.parse(madeAt) > BACKUP_DAYS * DAY

/** Backups of this installation that are older than they should be, and still there. */
export const oldBackups = async (list: string, now: Date): Promise<readonly KeptBackup[]> => {
  const old: KeptBackup[] = []
  for (const one of await readList(list)) if (isOld(one, now) && (await isThere(one))) old.push(one)
  return old
}

/**
 * Puts a backup that was just made on the list, and deletes those on it that are older than `BACKUP_DAYS`: only files that this installation wrote itself,
 * that are as they were written, and never before a newer one stands.
 * @param whole no damaged file was left out of it: otherwise the older ones are still needed
 * @returns the files that were deleted
 */
export const keepBackup = async (list: string, made: KeptBackup, whole: boolean): Promise<readonly string[]> => {
  const now = new Date(made.madeAt)
  const pruned: string[] = []
  const left: KeptBackup[] = []
  for (const one of await readList(list)) {
    if (one.file === made.file || !(await isThere(one))) continue
    const gone = whole && isOld(one, now) && (await unlink(one.file).then(() => true, () => false))
    if (gone) pruned.push(one.file)
    else left.push(one)
  }
  await writeList(list, [...left, made])
  return pruned
}
