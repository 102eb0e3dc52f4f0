import type { Form } from '../form.ts'

/** Who belongs to the person. Each child that is helped has a file of its own. */
export const household = {
  name: 'household',
  version: 1,
  kind: 'event',
  many: false,
  sections: [
    {
      name: 'household',
      fields: [
        { name: 'maritalStatus', type: 'choice', codes: 'marital-statuses', htcds: 'prs_MaritalStatus' },
        { name: 'numberOfChildren', type: 'number', range: [0, 40], htcds: 'prs_NumberOfChildren' },
        {
          name: 'members',
          type: 'rows',
          aboutOthers: true,
          fields: [
            { name: 'name', type: 'line', aboutOthers: true },
            { name: 'relation', type: 'choice', codes: 'relations' },
            { name: 'born', type: 'date', aboutOthers: true },
            { name: 'where', type: 'choice', codes: 'whereabouts' },
            { name: 'dependent', type: 'yes-no' },
            { name: 'inDanger', type: 'yes-no' },
            { name: 'file', type: 'client' },
          ],
        },
      ],
    },
  ],
} as const satisfies Form
