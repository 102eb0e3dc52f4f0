export type { Identified } from './judge.ts'
export { openIdentifier, type Identifier } from './open-identifier.ts'
export type { Vote } from './vote.ts'
