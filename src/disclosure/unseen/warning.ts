import type { ListNames, Way } from './choosing.ts'

/** A doubt about these data or these figures, as a message kind with what it is about. To be shown beside the figures, always. */
export type Warning =
  /** Two lists alone: that they are independent is believed, not seen. */
  | { readonly kind: 'two-lists-can-not-be-tested' }
  | { readonly kind: 'list-is-empty'; readonly list: string }
  | { readonly kind: 'list-holds-everyone'; readonly list: string }
  | { readonly kind: 'lists-are-the-same'; readonly lists: ListNames }
  | { readonly kind: 'no-overlap'; readonly lists: ListNames }
  /** Fewer than five persons on both: one mistaken identity changes the answer. */
  | { readonly kind: 'sparse-overlap'; readonly lists: ListNames; readonly people: number }
  | { readonly kind: 'estimate-does-not-exist'; readonly models: number }
  | { readonly kind: 'estimate-not-identifiable'; readonly models: number }
  | { readonly kind: 'not-all-models-seen' }
  /** Models that the data can hardly tell apart differ by more than half. */
  | { readonly kind: 'models-disagree'; readonly lowest: number; readonly highest: number }
  /** The resamples mostly chose another model. */
  | { readonly kind: 'choice-is-unstable'; readonly way: Way; readonly share: number }
  | { readonly kind: 'upper-end-unbounded'; readonly way: Way; readonly share: number }
  /** All resamples, or none, lie below the estimate, or one person's absence takes the estimate away: the interval is not to be relied on. */
  | { readonly kind: 'interval-is-unreliable'; readonly way: Way }
  /** The range of numbers thought of ends where the average is still probable. */
  | { readonly kind: 'average-is-cut-off' }
  | { readonly kind: 'too-many-lists-to-average'; readonly most: number }
  /** An interaction stayed or went by a hair. */
  | { readonly kind: 'threshold-decided-narrowly'; readonly lists: ListNames; readonly ratio: number }
