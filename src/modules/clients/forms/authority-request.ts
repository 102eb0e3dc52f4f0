import type { Form } from '../form.ts'

/** That an authority asked for files, and what was answered. A lawyer's notes do not belong here: `notes` is the restricted file in which they lie (decision 26). */
export const authorityRequest = {
  name: 'authority-request',
  version: 1,
  kind: 'report',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'request',
      fields: [
        { name: 'on', type: 'moment', required: true },
        { name: 'authority', type: 'line', required: true },
        { name: 'legalBasis', type: 'line' },
        { name: 'asked', type: 'text' },
        { name: 'deadline', type: 'date', ahead: true },
      ],
    },
    {
      name: 'answer',
      fields: [
        { name: 'lawyerAsked', type: 'yes-no' },
        { name: 'objected', type: 'yes-no' },
        { name: 'given', type: 'choice', codes: 'given' },
        { name: 'whatGiven', type: 'text', when: { field: 'given', is: ['part', 'all'] } },
        { name: 'personTold', type: 'yes-no' },
        { name: 'notToldWhy', type: 'text', when: { field: 'personTold', is: [false] } },
        { name: 'answeredOn', type: 'date' },
        { name: 'outcome', type: 'text' },
        { name: 'notes', type: 'client', neverExported: true },
      ],
    },
  ],
} as const satisfies Form
