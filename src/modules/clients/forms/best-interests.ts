import type { Form } from '../form.ts'

/** One best-interests decision about a child, and what the child said to it. */
export const bestInterests = {
  name: 'best-interests',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'decidedOn',
  sections: [
    {
      name: 'decision',
      fields: [
        { name: 'question', type: 'line', required: true },
        { name: 'childHeard', type: 'yes-no' },
        { name: 'decision', type: 'text' },
        { name: 'decidedBy', type: 'line', aboutOthers: true },
        { name: 'decidedOn', type: 'date' },
        { name: 'reviewOn', type: 'date', ahead: true },
      ],
    },
  ],
} as const satisfies Form
