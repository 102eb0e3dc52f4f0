import type { Clock } from '#kernel'
import type { CachePolicy } from './reply.ts'

/** A finished page, with the encodings of it that somebody has asked for. */
export type KeptPage = { readonly cache: CachePolicy; readonly bytes: Uint8Array; readonly link?: string | undefined; brotli?: Uint8Array; gzip?: Uint8Array }

/**
 * Public pages that were just made, by address, so that what many people look at is made once.
 * Only pages that are the same for everybody go in, and never what a person searched for.
 */
export type PageMemory = {
  recall(address: string): KeptPage | undefined
  /** `asOf`: what `moment()` gave before the page was made. A page that was made while something changed is not kept. */
  keep(address: string, page: KeptPage, asOf: number): void
  moment(): number
  /** Something that pages show has changed: none of them holds any longer. */
  forget(): void
}

/** Another process may change what pages show without our hearing of it: so long may a page be out of date, milliseconds. */
const LONGEST = 5_000
const MOST_BYTES = 8 * 1024 * 1024
/** An address that is longer was made up: no page of ours needs it. */
const LONGEST_ADDRESS = 500

/** The page, at most as much again for its encodings, and its address. */
const weightOf = (address: string, page: KeptPage): number => 2 * (page.bytes.length + address.length)

export const openPageMemory = (clock: Clock): PageMemory => {
  const pages = new Map<string, { page: KeptPage; until: number }>()
  let bytes = 0
  let changes = 0
  const drop = (address: string): void => {
    const kept = pages.get(address)
    if (kept !== undefined) bytes -= weightOf(address, kept.page)
    pages.delete(address)
  }
  return {
    recall: (address) => {
      const kept = pages.get(address)
      if (kept === undefined || kept.until > clock.now().getTime()) return kept?.page
      drop(address)
      return undefined
    },
    keep: (address, page, asOf) => {
      if (asOf !== changes || address.length > LONGEST_ADDRESS) return
      drop(address)
      pages.set(address, { page, until: clock.now().getTime() + LONGEST })
      bytes += weightOf(address, page)
      // The oldest go first: a map keeps the order in which they came.
      for (const oldest of pages.keys()) {
        if (bytes <= MOST_BYTES) break
        drop(oldest)
      }
    },
    moment: () => changes,
    forget: () => {
      changes += 1
      pages.clear()
      bytes = 0
    },
  }
}
