import type { Form } from '../form.ts'

/** Something given to somebody on another ground than consent. It is never called consent, and bears two names. */
export const disclosure = {
  name: 'disclosure',
  version: 1,
  kind: 'consent',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'disclosure',
      fields: [
        { name: 'ground', type: 'choice', codes: 'disclosure-grounds', required: true },
        { name: 'law', type: 'line', required: true },
        { name: 'to', type: 'line', required: true },
        { name: 'what', type: 'text', required: true },
        { name: 'on', type: 'moment', required: true },
      ],
    },
    {
      name: 'names',
      fields: [
        { name: 'emergency', type: 'yes-no' },
        { name: 'first', type: 'staff', required: true, byDesk: true },
        { name: 'second', type: 'staff', otherThan: 'first', byDesk: true },
        { name: 'secondOn', type: 'moment', byDesk: true },
      ],
    },
    {
      name: 'told',
      fields: [
        { name: 'personTold', type: 'yes-no' },
        { name: 'notToldWhy', type: 'text', when: { field: 'personTold', is: [false] } },
      ],
    },
  ],
} as const satisfies Form
