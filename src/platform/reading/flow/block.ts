/** A paragraph, heading or table row of a flowing document. */
export type Block = {
  /** Lines kept, spaces single. May be '' where only a picture stands. */
  readonly text: string
  /** 1 to 6 for headings, 0 for text. */
  readonly level: number
  /** A row stands directly under the row before it. */
  readonly row: boolean
  readonly image: boolean
  /** The document itself begins a page here. */
  readonly breakBefore: boolean
  /** Footnotes called from this block: they go to the foot of its page. */
  readonly notes: readonly string[]
}
