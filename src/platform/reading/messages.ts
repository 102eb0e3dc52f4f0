import { z } from 'zod'
import { LARGEST_PICTURE, LONGEST_HEADING, LONGEST_OPENING, LONGEST_PAGE, LONGEST_SAYING, LONGEST_SIDE, MOST_AUTHORS, MOST_OUTLINE, MOST_PAGES } from './limits.ts'

/** How large a page is drawn: in points across, or in points an inch. */
export type PictureSize = { readonly width: number } | { readonly dpi: number }

export type ReadOrder = { readonly kind: 'read'; readonly path: string; readonly engine: 'first' | 'pdfjs'; readonly maxPages: number; readonly maxText: number }
export type PictureOrder = {
  readonly kind: 'picture'
  readonly path: string
  readonly page: number
  readonly size: PictureSize
  readonly grey: boolean
  readonly maxPages: number
  readonly maxText: number
}

/** What a reader child is asked. `taken` answers each batch of pages: the child never has more than one unanswered. */
export type Order = ReadOrder | PictureOrder | { readonly kind: 'taken' }

const saying = z.string().max(LONGEST_SAYING).optional()
const count = z.int().nonnegative()

// NFC can lengthen a text, three times at most.
const page = z.strictObject({ number: z.int().positive(), text: z.string().max(3 * LONGEST_PAGE), images: z.boolean() })

const said = z.strictObject({
  title: saying,
  authors: z.array(z.string().max(LONGEST_SAYING)).max(MOST_AUTHORS).optional(),
  created: saying,
  language: saying,
  /** The largest type on page one, or the first heading. */
  largestType: saying,
  /** How page one begins. */
  opening: z.string().max(3 * LONGEST_OPENING).optional(),
  outline: z.array(z.strictObject({ title: z.string().max(3 * LONGEST_HEADING), page: z.int().positive(), level: z.int().min(1).max(100) })).max(MOST_OUTLINE).optional(),
})

const refusal = z.enum(['encrypted', 'damaged', 'no-pages', 'too-many-pages', 'too-much-text', 'bomb', 'format-not-read'])

/** `worn`: this child should read no further document. */
const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('pages'), pages: z.array(page).max(MOST_PAGES), total: count }),
  z.strictObject({
    kind: z.literal('done'), engine: z.enum(['mupdf', 'pdfjs', 'markup']), format: z.enum(['pdf', 'docx', 'epub', 'odt', 'html', 'text']),
    pages: count, pagesWithText: count, failedPages: count, said, worn: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('picture'), bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_PICTURE), mediaType: z.enum(['image/png', 'image/jpeg']),
    width: z.int().positive().max(LONGEST_SIDE + 1), height: z.int().positive().max(LONGEST_SIDE + 1), worn: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('refused'), refusal, format: z.enum(['pdf', 'other']), worn: z.boolean() }),
  z.strictObject({ kind: z.literal('unreadable'), code: z.string().max(100) }),
])

/** What a reader child says. It has handled hostile bytes, so its words are checked like a stranger's. */
export type Answer = z.infer<typeof answer>
/** The last word on a document. */
export type Ending = Exclude<Answer, { kind: 'ready' | 'pages' }>

/** What the document says of itself, as it stands there. */
export type Said = z.infer<typeof said>

/** `undefined` for anything a sound child never says. */
export const parseAnswer = (message: unknown): Answer | undefined => answer.safeParse(message).data
