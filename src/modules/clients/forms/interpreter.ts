import type { Form } from '../form.ts'

/** One interpreter of an organisation's list. */
export const interpreter = {
  name: 'interpreter',
  version: 1,
  kind: 'report',
  many: true,
  sections: [
    {
      name: 'interpreter',
      fields: [
        { name: 'name', type: 'line', required: true },
        { name: 'languages', type: 'languages' },
        { name: 'gender', type: 'choice', codes: 'interpreter-genders' },
        { name: 'ways', type: 'choices', codes: 'interpreter-ways' },
        { name: 'reach', type: 'line' },
        { name: 'signedOn', type: 'date' },
        { name: 'signedUntil', type: 'date', ahead: true },
        { name: 'conflicts', type: 'text' },
        { name: 'endedOn', type: 'date', ahead: true },
      ],
    },
  ],
} as const satisfies Form
