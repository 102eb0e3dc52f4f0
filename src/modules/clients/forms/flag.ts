import type { Form } from '../form.ts'

/** Something that whoever opens the file must see first, until it is resolved. */
export const flag = {
  name: 'flag',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'since',
  sections: [
    {
      name: 'flag',
      fields: [
        { name: 'kind', type: 'choice', codes: 'flag-kinds', required: true },
        { name: 'note', type: 'text' },
        { name: 'since', type: 'date' },
        { name: 'resolvedOn', type: 'date' },
        { name: 'resolution', type: 'text' },
      ],
    },
  ],
} as const satisfies Form
