export { openScanner, type Scanner, type ScannerOptions } from './open-scanner.ts'
export type { Verdict } from './verdict.ts'
