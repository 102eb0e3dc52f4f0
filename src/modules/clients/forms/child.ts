import type { Form } from '../form.ts'

/** What is asked when the person is a child, or presumed to be one. Advice needs no parent's consent. */
export const child = {
  name: 'child',
  version: 1,
  kind: 'event',
  many: false,
  sections: [
    {
      name: 'child',
      fields: [
        { name: 'accompanied', type: 'choice', codes: 'accompaniments' },
        { name: 'guardianAskedOn', type: 'date' },
        { name: 'assent', type: 'choice', codes: 'assents' },
        { name: 'assentOn', type: 'date' },
        { name: 'ownView', type: 'text' },
        { name: 'askedAgainAt18', type: 'date' },
      ],
    },
  ],
} as const satisfies Form
