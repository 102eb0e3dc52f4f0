/** A page that is measured, by its path after the language. */
export type MeasuredPage = { readonly name: string; readonly path: string }

const LIMIT = 14 * 1024

export const HOME: MeasuredPage = { name: 'home page', path: '/' }
export const SEARCH: MeasuredPage = { name: 'search page', path: '/library?q=rights' }
export const DOCUMENT: MeasuredPage = { name: 'document page', path: '/library/9001/a-short-guide-to-this-documentation-centre' }
const SHEET: MeasuredPage = { name: 'help page', path: '/useful/1' }

/** With the most bytes that HTML and CSS may take on the wire. */
export const WEIGHED: readonly (MeasuredPage & { readonly most: number })[] = [{ ...SEARCH, most: LIMIT }, { ...DOCUMENT, most: LIMIT }, { ...SHEET, most: 10 * 1024 }, { ...HOME, most: LIMIT }]

export const TIMED: readonly MeasuredPage[] = [HOME, SEARCH, DOCUMENT]

let asked = 0

/** The same page under an address that nobody has asked for: no memory of pages helps, here or in a browser. */
export const fresh = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}fresh=${process.pid}-${++asked}`
