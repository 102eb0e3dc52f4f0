import type { Form } from '../form.ts'

/** Whether the person wants to be identified: theirs alone, apart from what anybody decided. */
export const wish = {
  name: 'wish',
  version: 1,
  kind: 'facts',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'wish',
      fields: [
        { name: 'wish', type: 'choice', codes: 'wishes' },
        { name: 'on', type: 'date' },
        { name: 'words', type: 'text' },
      ],
    },
  ],
} as const satisfies Form
