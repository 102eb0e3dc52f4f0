import type { Form } from '../form.ts'

/** How long a member keeps its files. It lies in a book; where there is none, nothing is ever proposed. */
export const retentionRule = {
  name: 'retention-rule',
  version: 1,
  kind: 'report',
  many: false,
  sections: [
    {
      name: 'rule',
      fields: [
        { name: 'years', type: 'number', required: true, range: [0, 100] },
        { name: 'childYears', type: 'number', range: [0, 100] },
        { name: 'freshDays', type: 'number', range: [30, 730] },
      ],
    },
    {
      name: 'source',
      fields: [
        { name: 'reason', type: 'text' },
        { name: 'source', type: 'line' },
        { name: 'verifiedOn', type: 'date' },
        { name: 'until', type: 'date', ahead: true },
      ],
    },
  ],
} as const satisfies Form
