export { openLog, silentLog, type Log, type LogFields } from './log.ts'
