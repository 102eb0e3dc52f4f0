import { z } from 'zod'
import { isId, NETWORK_LANGUAGES, type Id } from '#kernel'

// Control signs have no business in a question; a broken surrogate cannot be written into an address again.
const clean = (text: string): string => text.toWellFormed().replace(/\p{Cc}+/gu, ' ').trim().slice(0, 300)

/** The language of the interface, as the first step of the path. */
export const lang = z.enum(NETWORK_LANGUAGES)

/** A document's or a page's number, as the path spells it: no signs, no leading zeros. */
export const number = z.string().regex(/^[1-9]\d{0,8}$/).transform(Number)

/** The words of a question, 300 letters at most; longer ones are cut. */
export const words = z.string().transform(clean).default('')

/** Documents to leave out before the first shown. */
export const from = z.string().regex(/^\d{1,6}$/).transform(Number).default(0)

/** A page number as people type it; nonsense leads to the first page. */
export const typedPage = z.string().trim().regex(/^[1-9]\d{0,8}$/).transform(Number).catch(1)

export const slug = z.string()

export const rendition = z.custom<Id>((value) => typeof value === 'string' && isId(value))

/** For what takes no input. */
export const nothing = z.object({})
