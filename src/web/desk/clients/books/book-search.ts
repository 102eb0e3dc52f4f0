import { isId } from '#kernel'

/** What is chosen on the page of a book, so that it is found again after a lock. `one`: a record; `edit`: one that is being written; `group`: whose book. Ids alone. */
export type BookSearch = { readonly group?: string; readonly one?: string; readonly edit?: string; readonly client?: string }

const KEYS = ['group', 'one', 'edit', 'client'] as const

/** Reads an address: whatever is not understood is not there. */
export const readBookSearch = (asked: Readonly<Record<string, unknown>>): BookSearch =>
  Object.fromEntries(KEYS.flatMap((key) => {
    const value = asked[key]
    return typeof value === 'string' && isId(value) ? [[key, value]] : []
  }))

/** Which template is shown. */
export const readTemplateSearch = (asked: Readonly<Record<string, unknown>>): { readonly template?: string } => {
  const { template } = asked
  return typeof template === 'string' && /^[a-z-]{1,40}$/.test(template) ? { template } : {}
}
