import type { Form } from '../form.ts'

/**
 * An organisation's own fields. What is asked stands in a record of the form `own-form` in a book, which the body names with `of`; its version is the body's.
 * `own-form.ts` makes the form out of it.
 */
export const own = { name: 'own', version: 1, kind: 'own-fields', many: true, sections: [] } as const satisfies Form
