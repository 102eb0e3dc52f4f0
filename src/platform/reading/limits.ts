/** Longer page texts are cut: no page of paper holds so much, only a file made to flood us. UTF-16 units, as all lengths here. */
export const LONGEST_PAGE = 200_000

/** A document with more text is refused, unless said otherwise: that is some ten thousand dense pages. */
export const LONGEST_DOCUMENT = 64_000_000

/** Strings of the document's own description are cut to this. */
export const LONGEST_SAYING = 1000

/** Pages in one batch, and about so much text (256 KB as it travels). */
export const MOST_PAGES = 50
export const MOST_TEXT = 128 * 1024

/** The beginning of page one, in which a printed date is looked for. */
export const LONGEST_OPENING = 2000

/** Entries of an outline, and the length of one. */
export const MOST_OUTLINE = 500
export const LONGEST_HEADING = 300
export const MOST_AUTHORS = 20

/** A picture of a page: points it may have in grey (A3 at 300 dpi has 17 million) and in colour, and the longest side. */
export const MOST_GREY_PIXELS = 20_000_000
export const MOST_COLOUR_PIXELS = 6_000_000
export const LONGEST_SIDE = 8000
/** A picture as it travels, bytes. */
export const LARGEST_PICTURE = 24 * 1024 * 1024
