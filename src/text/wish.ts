/** One way to say what is looked for: words that follow one another, given as exact forms or as stems (see `analyse`). */
export type Way = {
  readonly form: 'exact' | 'stem'
  /** One token or more; several must follow one another. */
  readonly tokens: readonly string[]
  /** The last token is only the beginning of a word. Exact forms alone. */
  readonly prefix?: true
}

/** Parts of a document in which words can be looked for alone. */
export type TextField = 'title' | 'names'

/** Something looked for: one of its ways is enough. */
export type Wish = {
  readonly ways: readonly Way[]
  /** Only there; else anywhere. */
  readonly field?: TextField
}
