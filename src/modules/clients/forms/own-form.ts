import type { Form } from '../form.ts'

/**
 * A form that an organisation made for itself, beside the common ones. Its version is the revision of its record. A field that is asked no more stays, and says so
 * (`ended`): old answers keep their questions. `words`: the same in other languages; without `field` the title. `choices` there: what the choices
 * are called, one on each line, in the order of the field's own.
 */
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
            { name: 'whenField', type: 'line' },
            { name: 'whenIs', type: 'text' },
            { name: 'aboutOthers', type: 'yes-no' },
            { name: 'neverExported', type: 'yes-no' },
            { name: 'ended', type: 'yes-no' },
          ],
        },
        {
          name: 'words',
          type: 'rows',
          fields: [{ name: 'field', type: 'line' }, { name: 'language', type: 'language', required: true }, { name: 'label', type: 'line', required: true }, { name: 'why', type: 'line' }, { name: 'choices', type: 'text' }],
        },
        { name: 'endedOn', type: 'date', ahead: true },
      ],
    },
  ],
} as const satisfies Form
