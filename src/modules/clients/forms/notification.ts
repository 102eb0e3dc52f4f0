import type { Form } from '../form.ts'

/** A person whom another body reported to a national register: a pseudonym of the reporter's making, no file, no contact. Counted apart from clients. */
export const notification = {
  name: 'notification',
  version: 1,
  kind: 'report',
  many: true,
  dated: 'receivedOn',
  sections: [
    {
      name: 'notification',
      fields: [
        { name: 'reporter', type: 'line', required: true },
        { name: 'reporterKind', type: 'choice', codes: 'deciders' },
        { name: 'pseudonym', type: 'line', required: true },
        { name: 'receivedOn', type: 'date', required: true },
        { name: 'ground', type: 'line' },
        { name: 'from', type: 'date' },
        { name: 'until', type: 'date' },
        { name: 'mayBeRepeat', type: 'yes-no' },
      ],
    },
    {
      name: 'facts',
      fields: [
        { name: 'sex', type: 'choice', codes: 'sexes' },
        { name: 'ageBand', type: 'choice', codes: 'age-bands' },
        { name: 'citizenships', type: 'countries' },
        { name: 'forms', type: 'choices', codes: 'exploitation-forms' },
        { name: 'exploitedIn', type: 'countries' },
      ],
    },
  ],
} as const satisfies Form
