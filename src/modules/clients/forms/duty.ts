import type { Form } from '../form.ts'

/** Something that must be reported in a country, as the organisation knows it: it goes before what the desk brings along. The words are said to the person. */
export const duty = {
  name: 'duty',
  version: 1,
  kind: 'report',
  many: true,
  dated: 'verifiedOn',
  sections: [
    {
      name: 'duty',
      fields: [
        { name: 'country', type: 'country', required: true },
        { name: 'kind', type: 'choice', codes: 'duty-kinds', required: true },
        { name: 'what', type: 'text', required: true },
        { name: 'byWhom', type: 'line' },
        { name: 'to', type: 'line' },
        { name: 'words', type: 'rows', fields: [{ name: 'language', type: 'language', required: true }, { name: 'text', type: 'text', required: true }] },
      ],
    },
    {
      name: 'standing',
      fields: [
        { name: 'law', type: 'line' },
        { name: 'source', type: 'line' },
        { name: 'verifiedOn', type: 'date' },
        { name: 'ends', type: 'date', ahead: true },
        { name: 'owner', type: 'line', required: true },
      ],
    },
  ],
} as const satisfies Form
