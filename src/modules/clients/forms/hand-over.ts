import type { Form } from '../form.ts'

/** That the file went from one counsellor to another. */
export const handOver = {
  name: 'hand-over',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'hand-over',
      fields: [
        { name: 'from', type: 'staff' },
        { name: 'to', type: 'staff', required: true },
        { name: 'on', type: 'moment' },
        { name: 'note', type: 'text' },
      ],
    },
  ],
} as const satisfies Form
