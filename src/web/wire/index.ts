export * from './parts.ts'
export * from './log.ts'
export * from './envelopes.ts'
export * from './accounts.ts'
