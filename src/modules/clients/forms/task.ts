import type { Form } from '../form.ts'

/** Something to be done by a day. Reminders say that there is a task, never what. */
export const task = {
  name: 'task',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'due',
  sections: [
    {
      name: 'task',
      fields: [
        { name: 'what', type: 'line', required: true },
        { name: 'due', type: 'date', ahead: true },
        { name: 'whose', type: 'staff' },
        { name: 'doneOn', type: 'date' },
        { name: 'stoppedOn', type: 'date', byDesk: true },
      ],
    },
  ],
} as const satisfies Form
