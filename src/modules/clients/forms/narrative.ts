import type { Form } from '../form.ts'

/** What the person told, or what was seen. It is fetched only when it is opened, and that is recorded. */
export const narrative = {
  name: 'narrative',
  version: 1,
  kind: 'narrative',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'narrative',
      fields: [
        { name: 'title', type: 'line' },
        { name: 'on', type: 'date' },
        { name: 'language', type: 'language' },
        { name: 'text', type: 'text', required: true },
      ],
    },
  ],
} as const satisfies Form
