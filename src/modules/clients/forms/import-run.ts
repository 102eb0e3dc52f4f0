import type { Form } from '../form.ts'

/** One import, so that the whole of it can be undone. Written by the desk. */
export const importRun = {
  name: 'import-run',
  version: 1,
  kind: 'report',
  many: true,
  byDesk: true,
  dated: 'on',
  sections: [
    {
      name: 'import-run',
      fields: [
        { name: 'on', type: 'moment', required: true },
        { name: 'source', type: 'line' },
        { name: 'lines', type: 'number' },
        { name: 'taken', type: 'number' },
        { name: 'clients', type: 'text' },
        { name: 'undoneOn', type: 'moment' },
      ],
    },
  ],
} as const satisfies Form
