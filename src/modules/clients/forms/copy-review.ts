import type { Form } from '../form.ts'

/**
 * What a reviewer blacked out of a copy, and which fields about others they left: passages by record, field and place, never their words. It hangs on the request. Written by
 * the desk. `revision`: of the record that was read; a passage of another revision counts no more.
 */
export const copyReview = {
  name: 'copy-review',
  version: 1,
  kind: 'rights',
  many: true,
  byDesk: true,
  sections: [
    {
      name: 'review',
      fields: [
        {
          name: 'passages',
          type: 'rows',
          fields: [
            { name: 'record', type: 'line', required: true }, { name: 'revision', type: 'number', required: true }, { name: 'place', type: 'line', required: true }, { name: 'from', type: 'number', required: true },
            { name: 'to', type: 'number', required: true },
          ],
        },
        { name: 'shown', type: 'rows', fields: [{ name: 'record', type: 'line', required: true }, { name: 'revision', type: 'number', required: true }, { name: 'place', type: 'line', required: true }] },
        { name: 'read', type: 'rows', fields: [{ name: 'record', type: 'line', required: true }, { name: 'revision', type: 'number', required: true }] },
      ],
    },
  ],
} as const satisfies Form
