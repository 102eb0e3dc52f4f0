import type { Form } from '../form.ts'

/** A form that an organisation made for itself, beside the common ones. Versions are only added: old answers keep theirs. */
export const ownForm = {
  name: 'own-form',
  version: 1,
  kind: 'report',
  many: true,
  sections: [
    {
      name: 'own-form',
      fields: [
        { name: 'title', type: 'line', required: true },
        { name: 'version', type: 'number', required: true },
        { name: 'many', type: 'yes-no' },
        {
          name: 'fields',
          type: 'rows',
          fields: [
            { name: 'name', type: 'line', required: true },
            { name: 'label', type: 'line', required: true },
            { name: 'why', type: 'line', required: true },
            { name: 'type', type: 'choice', codes: 'own-types', required: true },
            { name: 'choices', type: 'text', when: { field: 'type', is: ['choice', 'choices'] } },
            { name: 'aboutOthers', type: 'yes-no' },
            { name: 'neverExported', type: 'yes-no' },
          ],
        },
        { name: 'endedOn', type: 'date', ahead: true },
      ],
    },
  ],
} as const satisfies Form
