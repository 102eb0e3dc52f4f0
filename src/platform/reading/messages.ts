import { z } from 'zod'
import { LONGEST_PAGE, LONGEST_SAYING, MOST_PAGES } from './limits.ts'

/** What a reader child is asked. `taken` answers each batch of pages: the child never has more than one unanswered. */
export type Order = { readonly kind: 'read'; readonly path: string; readonly maxPages: number; readonly maxText: number } | { readonly kind: 'taken' }

const saying = z.string().max(LONGEST_SAYING).optional()
const count = z.int().nonnegative()

// NFC can lengthen a text, three times at most.
const page = z.strictObject({ number: z.int().positive(), text: z.string().max(3 * LONGEST_PAGE) })

const said = z.strictObject({ title: saying, author: saying, created: saying, language: saying, largestType: saying })

/** `worn`: this child should read no further document. */
const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('pages'), pages: z.array(page).max(MOST_PAGES), total: count }),
  z.strictObject({ kind: z.literal('done'), pages: count, pagesWithText: count, failedPages: count, said, worn: z.boolean() }),
  z.strictObject({ kind: z.literal('refused'), refusal: z.enum(['encrypted', 'damaged', 'no-pages', 'too-many-pages', 'too-much-text']), worn: z.boolean() }),
  z.strictObject({ kind: z.literal('unreadable'), code: z.string().max(100) }),
])

/** What a reader child says. It has handled hostile bytes, so its words are checked like a stranger's. */
export type Answer = z.infer<typeof answer>

/** What the document says of itself, as it stands there. */
export type Said = z.infer<typeof said>

/** `undefined` for anything a sound child never says. */
export const parseAnswer = (message: unknown): Answer | undefined => answer.safeParse(message).data
