// SQLSTATE 53100, the system's own code, and SQLite's.
const FULL = new Set<unknown>(['53100', 'ENOSPC', 'EDQUOT'])
const SQLITE_FULL = 13

/** Whether something failed because the disk under the database or the data folder has no room left. */
export const isDiskFull = (fault: unknown): boolean =>
  fault instanceof Error && (('code' in fault && FULL.has(fault.code)) || ('errcode' in fault && fault.errcode === SQLITE_FULL))
