import type { Form } from '../form.ts'

/** Whether the person may be counted in figures. Only *yes* is counted; *no* never changes help. */
export const counted = {
  name: 'counted',
  version: 1,
  kind: 'facts',
  many: false,
  dated: 'askedOn',
  sections: [
    {
      name: 'counted',
      fields: [
        { name: 'mayBeCounted', type: 'yes-no' },
        { name: 'askedOn', type: 'date' },
      ],
    },
  ],
} as const satisfies Form
