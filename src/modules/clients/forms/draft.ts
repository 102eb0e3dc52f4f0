import type { Form } from '../form.ts'

/** What somebody was writing, as it stood. Written by the desk. */
export const draft = {
  name: 'draft',
  version: 1,
  kind: 'draft',
  many: true,
  byDesk: true,
  sections: [
    {
      name: 'draft',
      fields: [
        { name: 'form', type: 'line', required: true },
        { name: 'record', type: 'line' },
        { name: 'revision', type: 'number' },
        { name: 'writing', type: 'text' },
      ],
    },
  ],
} as const satisfies Form
