import type { ApiPath } from '../api/api.ts'

/** Where documents stand, in the order in which the list offers it. */
export const STANDINGS = ['draft', 'review', 'published', 'embargoed', 'withdrawn'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the list is asked for; it stands in the page's address. */
export type DocumentSearch = { readonly standing?: Standing; readonly words?: string; readonly guesses?: true }

/** Reads an address: whatever is not understood is not there. */
export const readSearch = (asked: Readonly<Record<string, unknown>>): DocumentSearch => {
  const standing = STANDINGS.find((one) => one === asked['standing'])
  // The router reads a number as one.
  const words = typeof asked['words'] === 'string' || typeof asked['words'] === 'number' ? String(asked['words']).slice(0, 300) : ''
  return { ...(standing !== undefined && { standing }), ...(words !== '' && { words }), ...(asked['guesses'] === true && { guesses: true as const }) }
}

/** The same as a question to the API. */
export const pathOf = ({ standing, words, guesses }: DocumentSearch, size: number): ApiPath => {
  const query = new URLSearchParams({ ...(standing !== undefined && { standing }), ...(words !== undefined && { words }), ...(guesses === true && { proposed: 'yes' }), size: String(size) })
  return `/api/library/documents?${query}`
}
