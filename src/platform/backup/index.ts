export { backUp, type BackupSummary } from './back-up.ts'
export { BACKUP_DAYS, keepBackup, oldBackups, type KeptBackup } from './kept-backups.ts'
export { restore, type RestoreRefusal, type RestoreSummary } from './restore.ts'
