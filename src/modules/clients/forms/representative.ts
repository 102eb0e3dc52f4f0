import type { Form } from '../form.ts'

/** Somebody who may act for a child, or may not: excluded means that they see nothing and sign nothing. */
export const representative = {
  name: 'representative',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'from',
  sections: [
    {
      name: 'representative',
      fields: [
        { name: 'name', type: 'line', aboutOthers: true, required: true },
        { name: 'kind', type: 'choice', codes: 'representative-kinds' },
        { name: 'reach', type: 'line', aboutOthers: true },
      ],
    },
    {
      name: 'authority',
      fields: [
        { name: 'authority', type: 'choice', codes: 'authorities' },
        { name: 'paper', type: 'line', aboutOthers: true },
        { name: 'from', type: 'date', ahead: true },
        { name: 'until', type: 'date', ahead: true },
        { name: 'excluded', type: 'yes-no' },
        { name: 'excludedWhy', type: 'text', aboutOthers: true, neverExported: true, when: { field: 'excluded', is: [true] } },
      ],
    },
  ],
} as const satisfies Form
