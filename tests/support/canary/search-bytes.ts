import { spellingsOf, spellingsOfKey, type Spelling } from './spellings.ts'

/** What to look for: every spelling of every canary, by its first three bytes. */
export type Search = { readonly starts: Uint8Array; readonly byStart: ReadonlyMap<number, readonly Wanted[]> }

type Wanted = Spelling & { readonly canary: string }

export type Hit = { readonly canary: string; readonly encoding: string; readonly at: number }

const startOf = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)

/**
 * Prepares a search: one pass over the bytes then finds all canaries in all spellings at once.
 * @param keys bytes to look for as well, each under the name by which it is told
 */
export const prepareSearch = (canaries: readonly string[], keys: ReadonlyMap<string, Uint8Array> = new Map()): Search => {
  const starts = new Uint8Array(2 ** 24)
  const byStart = new Map<number, Wanted[]>()
  const want = (canary: string, spellings: readonly Spelling[]): void => {
    for (const spelling of spellings) {
      const start = startOf(spelling.bytes, 0)
      starts[start] = 1
      byStart.set(start, [...(byStart.get(start) ?? []), { ...spelling, canary }])
    }
  }
  for (const canary of canaries) want(canary, spellingsOf(canary))
  for (const [name, key] of keys) want(name, spellingsOfKey(key))
  return { starts, byStart }
}

/** Every place where a spelling of a canary begins. */
export const searchBytes = ({ starts, byStart }: Search, bytes: Buffer): readonly Hit[] => {
  const hits: Hit[] = []
  for (let at = 0; at + 3 <= bytes.length; at += 1) {
    const start = startOf(bytes, at)
    if (starts[start] === 0) continue
    for (const { canary, encoding, bytes: wanted } of byStart.get(start) ?? []) {
      if (bytes.compare(wanted, 0, wanted.length, at, Math.min(at + wanted.length, bytes.length)) === 0) hits.push({ canary, encoding, at })
    }
  }
  return hits
}
