export { appendAudit, type AuditEntry } from './append-audit.ts'
export { readAudit, type AuditRead } from './read-audit.ts'
export { readAuditAbout } from './read-audit-about.ts'
