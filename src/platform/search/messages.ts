import type { Id } from '#kernel'
import type { IndexedDocument, SearchAnswer, SearchQuestion, SearchStats } from './search-index.ts'

/** What the index thread can be asked: what is given with it, and what comes back. */
export type Asks = {
  put: { given: IndexedDocument; back: undefined }
  remove: { given: Id; back: undefined }
  commit: { given: undefined; back: undefined }
  search: { given: SearchQuestion; back: SearchAnswer }
  revisions: { given: undefined; back: ReadonlyMap<Id, number> }
  stats: { given: undefined; back: SearchStats }
  beginRebuild: { given: undefined; back: undefined }
  addToRebuild: { given: IndexedDocument; back: undefined }
  finishRebuild: { given: undefined; back: number }
  abandonRebuild: { given: undefined; back: undefined }
  close: { given: undefined; back: undefined }
}

export type Ask = keyof Asks

/** To the thread. Numbers tell answers apart. */
export type Request = { [A in Ask]: { readonly number: number; readonly ask: A; readonly given: Asks[A]['given'] } }[Ask]

/** From the thread: that it is open, something for the log, or an answer. */
export type Reply =
  | { readonly kind: 'open' }
  | { readonly kind: 'news'; readonly news: 'search.index-damaged' | 'search.index-outdated'; readonly fields: { readonly version: string; readonly generation: number } }
  | { readonly kind: 'answer'; readonly number: number; readonly back: Asks[Ask]['back'] }
  | { readonly kind: 'fault'; readonly number: number; readonly fault: unknown }
