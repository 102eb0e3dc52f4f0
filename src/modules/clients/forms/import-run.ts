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
        // What ids are drawn from, so that going on makes nobody twice, and the hash of the file, by which it is known again.
        { name: 'seed', type: 'line' },
        { name: 'hash', type: 'line' },
        { name: 'mapping', type: 'text' },
        { name: 'lines', type: 'number' },
        // Numbers of lines, `2-40,42`: of whom somebody was to be made, and of whom somebody was.
        { name: 'chosen', type: 'text' },
        { name: 'made', type: 'text' },
        { name: 'taken', type: 'number' },
        { name: 'added', type: 'rows', fields: [{ name: 'line', type: 'number', required: true }, { name: 'client', type: 'client', required: true }, { name: 'done', type: 'yes-no' }] },
        { name: 'finishedOn', type: 'moment' },
        { name: 'undoneOn', type: 'moment' },
      ],
    },
  ],
} as const satisfies Form
