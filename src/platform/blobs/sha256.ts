import type { Sha256 } from './blob-store.ts'

const PATTERN = /^[0-9a-f]{64}$/

/** Reads a blob's name: 64 lower-case hexadecimal digits and nothing else. `undefined` for paths, capitals and the rest. */
export const parseSha256 = (text: string): Sha256 | undefined =>
  // The shape was checked just before.
  PATTERN.test(text) ? (text as Sha256) : undefined
