import type { Form } from '../form.ts'

/** That something of the file left in an export: for what, to whom, on which ground. Written by the desk before the file is given; the body's `of` names the consent. */
export const exportMade = {
  name: 'export-made',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'export-made',
      fields: [
        { name: 'on', type: 'moment', required: true },
        { name: 'purpose', type: 'choice', codes: 'export-purposes', required: true },
        { name: 'ground', type: 'choice', codes: 'export-grounds', required: true },
        { name: 'recipient', type: 'line', required: true },
        { name: 'format', type: 'choice', codes: 'export-formats', required: true },
        { name: 'details', type: 'choices', codes: 'export-details' },
      ],
    },
  ],
} as const satisfies Form
