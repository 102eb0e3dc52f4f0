export { backUp, type BackupSummary } from './back-up.ts'
export { restore, type RestoreRefusal, type RestoreSummary } from './restore.ts'
