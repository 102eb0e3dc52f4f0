import { z } from 'zod'
import { isId, parseLanguageTag, type Id } from '#kernel'
import { PICTURE_WIDTHS, type PictureWidth } from '#library'

// Control signs have no business in a question; a broken surrogate cannot be written into an address again.
const clean = (text: string): string => text.toWellFormed().replace(/\p{Cc}+/gu, ' ').trim()

/** The language of the interface, as the first step of the path. Whether the site speaks it is asked later. */
export const lang = z.string().regex(/^[a-z]{2,3}$/)

/** A document's or a page's number, as the path spells it: no signs, no leading zeros. */
export const number = z.string().regex(/^[1-9]\d{0,8}$/).transform(Number)

/** The words of a question, 300 letters at most; longer ones are cut. */
export const words = z.string().transform((text) => clean(text).slice(0, 300).toWellFormed()).default('')

const MOST_VALUES = 20

/** Values of a facet, or concepts: twenty at most, each once; what is longer than any of ours is none. */
export const values = z.array(z.string()).transform((said) => [...new Set(said.map(clean))].filter((value) => value !== '' && value.length <= 200).slice(0, MOST_VALUES))

/** The order of results; one that there is not is none. */
export const sort = z.enum(['relevance', 'newest', 'oldest', 'title']).optional().catch(undefined)

/** A switch: on with exactly this value. */
export const on = (value: string) => z.string().optional().transform((said) => said === value)

/** The language of a rendition. */
export const renditionLanguage = z.string().optional().transform((said) => (said === undefined ? undefined : parseLanguageTag(said)))

const widthNamed = (name: string): PictureWidth | undefined => Object.values(PICTURE_WIDTHS).find((width) => String(width) === name)

/** Which page, how wide: `3-320`. */
export const picture = z.string().transform((text, context) => {
  const [, page, name = ''] = /^([1-9]\d{0,8})-(\d+)$/.exec(text) ?? []
  const width = widthNamed(name)
  if (page !== undefined && width !== undefined) return { page: Number(page), width }
  context.issues.push({ code: 'custom', input: text })
  return z.NEVER
})

/** A page's number with the ending of plain text: `3.txt`. */
export const plainPage = z.string().regex(/^[1-9]\d{0,8}\.txt$/).transform((name) => Number(name.slice(0, -4)))

/** A sheet's place with the ending of a file: `3.pdf`. */
export const sheetFile = z.string().regex(/^[1-9]\d{0,8}\.pdf$/).transform((name) => Number(name.slice(0, -4)))

/** Documents to leave out before the first shown. */
export const from = z.string().regex(/^\d{1,6}$/).transform(Number).default(0)

/** A page number as people type it; nonsense leads to the first page. */
export const typedPage = z.string().trim().regex(/^[1-9]\d{0,8}$/).transform(Number).catch(1)

export const slug = z.string()

/** The name of a concept in the path. What cannot be one names none. */
export const conceptSlug = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).catch('')

export const rendition = z.custom<Id>((value) => typeof value === 'string' && isId(value))

/** For what takes no input. */
export const nothing = z.object({})
