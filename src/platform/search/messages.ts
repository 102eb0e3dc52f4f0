import type { Id } from '#kernel'
import type { Reading } from './index-reader.ts'
import type { IndexedDocument, KnownToken, SearchAnswer, SearchQuestion } from './search-index.ts'

/** How a thread is started: the one that writes, or one that answers. */
export type ThreadData = { readonly role: 'writer' | 'reader'; readonly folder: string }

type WriterAsks = {
  put: { given: IndexedDocument; back: undefined }
  remove: { given: Id; back: undefined }
  commit: { given: undefined; back: undefined }
  replaceDamaged: { given: number; back: undefined }
  beginRebuild: { given: undefined; back: undefined }
  addToRebuild: { given: IndexedDocument; back: undefined }
  finishRebuild: { given: undefined; back: number }
  abandonRebuild: { given: undefined; back: undefined }
}

// Each with the generation that is the index when it is asked.
type ReaderAsks = {
  turnTo: { given: { readonly generation: number }; back: Reading<undefined> }
  search: { given: { readonly generation: number; readonly question: SearchQuestion }; back: Reading<SearchAnswer> }
  lookUp: { given: { readonly generation: number; readonly tokens: readonly string[] }; back: Reading<readonly KnownToken[]> }
  revisions: { given: { readonly generation: number }; back: Reading<ReadonlyMap<Id, number>> }
  counts: { given: { readonly generation: number }; back: Reading<{ readonly documents: number; readonly pages: number }> }
  check: { given: { readonly generation: number }; back: Reading<undefined> }
}

/** What the threads can be asked: what is given with it, and what comes back. */
export type Asks = { writer: WriterAsks; reader: ReaderAsks }

export type Role = keyof Asks

/** To a thread. Numbers tell answers apart. */
export type Request<R extends Role> =
  | { [A in keyof Asks[R]]: { readonly number: number; readonly ask: A; readonly given: GivenWith<R, A> } }[keyof Asks[R]]
  | { readonly number: number; readonly ask: 'close'; readonly given: undefined }

export type GivenWith<R extends Role, A extends keyof Asks[R]> = Asks[R][A] extends { given: infer Given } ? Given : never
export type BackFrom<R extends Role, A extends keyof Asks[R]> = Asks[R][A] extends { back: infer Back } ? Back : never

/** From a thread: that it is open, which generation is the index from now on, something for the log, or an answer. */
export type Reply =
  | { readonly kind: 'open' }
  | { readonly kind: 'turned'; readonly generation: number }
  | { readonly kind: 'news'; readonly news: 'search.index-damaged' | 'search.index-outdated'; readonly fields: { readonly version: string; readonly generation: number } }
  | { readonly kind: 'answer'; readonly number: number; readonly back: unknown }
  | { readonly kind: 'fault'; readonly number: number; readonly fault: unknown }
