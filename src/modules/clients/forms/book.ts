import type { Form } from '../form.ts'

/** The first record of a book: what sort of book it is. Written by the desk. */
export const book = {
  name: 'book',
  version: 1,
  kind: 'report',
  many: false,
  byDesk: true,
  sections: [{ name: 'book', fields: [{ name: 'sort', type: 'choice', codes: 'book-sorts', required: true }] }],
} as const satisfies Form
