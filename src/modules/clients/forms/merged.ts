import type { Form } from '../form.ts'

/** That another file turned out to be about the same person: what came from where, so that there is a way back. Written by the desk. */
export const merged = {
  name: 'merged',
  version: 1,
  kind: 'event',
  many: true,
  byDesk: true,
  dated: 'on',
  sections: [
    {
      name: 'merged',
      fields: [
        { name: 'other', type: 'client', required: true },
        { name: 'on', type: 'moment', required: true },
        { name: 'records', type: 'rows', fields: [{ name: 'here', type: 'line', required: true }, { name: 'there', type: 'line' }, { name: 'before', type: 'text' }] },
        { name: 'undoneOn', type: 'moment' },
      ],
    },
  ],
} as const satisfies Form
