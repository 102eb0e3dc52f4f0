import { IndexDamaged } from './index-database.ts'

// Result codes of SQLite (https://www.sqlite.org/rescode.html).
const CORRUPT = 11
const NOT_A_DATABASE = 26
const SHORT_READ = 522
// What says something of the machine and nothing of the file: permission, busy, locked, memory, read-only, reading or writing, full, opening.
const ENVIRONMENT = new Set([3, 5, 6, 7, 8, 10, 13, 14])

const resultCode = (fault: unknown): number | undefined =>
  fault instanceof Error && 'errcode' in fault && typeof fault.errcode === 'number' ? fault.errcode : undefined

// A page's text that does not unpack any more: zlib's codes begin so.
const isUnpackingFault = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && fault.code.startsWith('Z_')

/** Whether a fault met while working with an index says that its file is damaged. */
export const isDamage = (fault: unknown): boolean => {
  const code = resultCode(fault)
  if (code === undefined) return fault instanceof IndexDamaged || isUnpackingFault(fault)
  return code === SHORT_READ || (code & 0xff) === CORRUPT || (code & 0xff) === NOT_A_DATABASE
}

/** Whether a fault met while opening an index says that its file is useless; all but what says something of the machine. */
export const isUseless = (fault: unknown): boolean => {
  const code = resultCode(fault)
  return isDamage(fault) || (code !== undefined && !ENVIRONMENT.has(code & 0xff))
}
