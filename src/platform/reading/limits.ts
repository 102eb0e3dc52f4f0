/** Longer page texts are cut: no page of paper holds so much, only a file made to flood us. UTF-16 units, as all lengths here. */
export const LONGEST_PAGE = 200_000

/** A document with more text is refused, unless said otherwise: that is some ten thousand dense pages. */
export const LONGEST_DOCUMENT = 64_000_000

/** Strings of the document's own description are cut to this. */
export const LONGEST_SAYING = 1000

/** Pages in one batch, and about so much text (256 KB as it travels). */
export const MOST_PAGES = 50
export const MOST_TEXT = 128 * 1024
