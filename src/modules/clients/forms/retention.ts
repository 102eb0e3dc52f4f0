import type { Form } from '../form.ts'

/** One decision about how long a file is kept. No file is deleted by itself. That the work ended is one of them: the time runs from it. */
export const retention = {
  name: 'retention',
  version: 1,
  kind: 'rights',
  many: true,
  dated: 'decidedOn',
  sections: [
    {
      name: 'retention',
      fields: [
        { name: 'decision', type: 'choice', codes: 'retention-decisions', required: true },
        { name: 'decidedOn', type: 'date', required: true },
        { name: 'keepUntil', type: 'date', ahead: true, required: true, when: { field: 'decision', is: ['keep-longer'] } },
        { name: 'reason', type: 'text', required: true, when: { field: 'decision', is: ['keep-longer', 'erase'] } },
      ],
    },
  ],
} as const satisfies Form
