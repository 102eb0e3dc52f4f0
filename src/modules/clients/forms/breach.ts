import type { Form } from '../form.ts'

/** What must be written down of every breach of personal data, told or not (Regulation (EU) 2016/679, art. 33 (5)). No name of a client belongs here. */
export const breach = {
  name: 'breach',
  version: 1,
  kind: 'report',
  many: true,
  dated: 'knownAt',
  sections: [
    {
      name: 'breach',
      fields: [
        { name: 'knownAt', type: 'moment', required: true },
        { name: 'happenedOn', type: 'date' },
        { name: 'what', type: 'text', required: true },
        { name: 'kinds', type: 'choices', codes: 'breach-kinds' },
        { name: 'people', type: 'line' },
        { name: 'data', type: 'line' },
        { name: 'consequences', type: 'text' },
        { name: 'measures', type: 'text' },
        { name: 'risk', type: 'choice', codes: 'breach-risks' },
      ],
    },
    {
      name: 'told',
      fields: [
        { name: 'authorityTold', type: 'yes-no' },
        { name: 'authorityToldAt', type: 'moment', when: { field: 'authorityTold', is: [true] } },
        { name: 'lateWhy', type: 'text', when: { field: 'authorityTold', is: [true] } },
        { name: 'authorityNotToldWhy', type: 'text', when: { field: 'authorityTold', is: [false] } },
        { name: 'peopleTold', type: 'yes-no' },
        { name: 'peopleToldOn', type: 'date', when: { field: 'peopleTold', is: [true] } },
        { name: 'peopleNotToldWhy', type: 'text', when: { field: 'peopleTold', is: [false] } },
      ],
    },
  ],
} as const satisfies Form
