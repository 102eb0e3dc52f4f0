import type { Form } from '../form.ts'

/** What an attachment is, and through whose hands it went. The content lies sealed apart from it. */
export const attachment = {
  name: 'attachment',
  version: 1,
  kind: 'attachment',
  many: true,
  dated: 'receivedOn',
  sections: [
    {
      name: 'attachment',
      fields: [
        { name: 'title', type: 'line', required: true },
        { name: 'kind', type: 'choice', codes: 'attachment-kinds' },
        { name: 'receivedOn', type: 'date' },
        { name: 'receivedFrom', type: 'line', aboutOthers: true },
        {
          name: 'custody',
          type: 'rows',
          fields: [{ name: 'on', type: 'moment', required: true }, { name: 'step', type: 'choice', codes: 'custody-steps' }, { name: 'who', type: 'line' }],
        },
      ],
    },
    {
      name: 'content',
      fields: [
        { name: 'attachment', type: 'line', required: true },
        { name: 'mediaType', type: 'line' },
        { name: 'size', type: 'number' },
        { name: 'sha256', type: 'line' },
      ],
    },
  ],
} as const satisfies Form
