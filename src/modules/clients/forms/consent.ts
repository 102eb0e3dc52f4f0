import type { Form } from '../form.ts'

/** One consent, or its refusal: for one purpose, to one recipient. What acts on it asks `consents.ts`. */
export const consent = {
  name: 'consent',
  version: 1,
  kind: 'consent',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'what',
      fields: [
        { name: 'purpose', type: 'choice', codes: 'consent-purposes', required: true },
        { name: 'recipient', type: 'line', required: true },
        { name: 'scope', type: 'choices', codes: 'consent-scope' },
        { name: 'agrees', type: 'yes-no', required: true },
        { name: 'until', type: 'date', ahead: true },
      ],
    },
    {
      name: 'how',
      fields: [
        { name: 'on', type: 'moment', required: true },
        { name: 'by', type: 'choice', codes: 'consent-givers' },
        { name: 'representative', type: 'line', aboutOthers: true, when: { field: 'by', is: ['representative'] } },
        { name: 'way', type: 'choice', codes: 'consent-ways' },
        { name: 'witness', type: 'line', aboutOthers: true, when: { field: 'way', is: ['mark', 'witness'] } },
        { name: 'language', type: 'language' },
        { name: 'interpreter', type: 'line', aboutOthers: true },
        { name: 'toldBack', type: 'text' },
        { name: 'sheetVersion', type: 'line' },
        { name: 'capacity', type: 'choice', codes: 'capacities' },
        { name: 'askAgainOn', type: 'date', ahead: true, when: { field: 'capacity', is: ['in-doubt'] } },
      ],
    },
    {
      name: 'withdrawal',
      fields: [{ name: 'withdrawnOn', type: 'moment', byDesk: true }],
    },
  ],
} as const satisfies Form
