import type { Form } from '../form.ts'

/**
 * One consent, or its refusal: for one purpose, to one recipient. What acts on it asks `consents.ts`. Once saved it is a record: `consent-record.ts` says what may still be
 * written on it. One that takes the place of another hangs on that one.
 */
export const consent = {
  name: 'consent',
  version: 2,
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
    {
      name: 'place',
      fields: [
        { name: 'corrects', type: 'yes-no', byDesk: true },
        { name: 'correctsWhy', type: 'text', required: true, when: { field: 'corrects', is: [true] } },
        { name: 'correctedOn', type: 'moment', byDesk: true },
        { name: 'replaces', type: 'yes-no', byDesk: true },
        { name: 'replacedOn', type: 'moment', byDesk: true },
      ],
    },
  ],
} as const satisfies Form
