import type { Form } from '../form.ts'

/** That this client and another have to do with each other. Each file keeps its own. */
export const link = {
  name: 'link',
  version: 1,
  kind: 'event',
  many: true,
  sections: [
    {
      name: 'link',
      fields: [
        { name: 'client', type: 'client', required: true },
        { name: 'relation', type: 'choice', codes: 'relations' },
        { name: 'note', type: 'line' },
      ],
    },
  ],
} as const satisfies Form
