import type { Form } from '../form.ts'

/** Whether the person needs an interpreter, and whom they will not have. Never a child, somebody they travelled with, or a suspect. */
export const interpreting = {
  name: 'interpreting',
  version: 1,
  kind: 'event',
  many: false,
  sections: [
    {
      name: 'interpreting',
      fields: [
        { name: 'needed', type: 'yes-no' },
        { name: 'languages', type: 'languages', when: { field: 'needed', is: [true] } },
        { name: 'gender', type: 'choice', codes: 'interpreter-genders', when: { field: 'needed', is: [true] } },
        { name: 'ways', type: 'choices', codes: 'interpreter-ways', when: { field: 'needed', is: [true] } },
        {
          name: 'refused',
          type: 'rows',
          aboutOthers: true,
          when: { field: 'needed', is: [true] },
          fields: [{ name: 'who', type: 'line', aboutOthers: true, required: true }, { name: 'scope', type: 'choice', codes: 'refusal-scopes' }],
        },
        { name: 'chosen', type: 'line', aboutOthers: true, byDesk: true, when: { field: 'needed', is: [true] } },
      ],
    },
  ],
} as const satisfies Form
