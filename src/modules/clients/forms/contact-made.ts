import type { Form } from '../form.ts'

/** One contact with the person, or about them, with a short note. */
export const contactMade = {
  name: 'contact-made',
  version: 1,
  kind: 'event',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'contact',
      fields: [
        { name: 'on', type: 'moment', required: true },
        { name: 'direction', type: 'choice', codes: 'directions' },
        { name: 'channel', type: 'choice', codes: 'channels' },
        { name: 'about', type: 'choice', codes: 'contact-purposes' },
        { name: 'withWhom', type: 'line', aboutOthers: true, when: { field: 'direction', is: ['with-others'] } },
        { name: 'note', type: 'text' },
        { name: 'spokeFreely', type: 'yes-no' },
        { name: 'safeContactReviewed', type: 'yes-no' },
        { name: 'overrideReason', type: 'line' },
      ],
    },
  ],
} as const satisfies Form
