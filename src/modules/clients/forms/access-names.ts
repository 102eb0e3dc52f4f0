import type { Form } from '../form.ts'

/** That somebody wanted to see names in a file's access list, and why: names are shown only after balancing. */
export const accessNames = {
  name: 'access-names',
  version: 1,
  kind: 'rights',
  many: true,
  dated: 'on',
  sections: [{ name: 'names', fields: [{ name: 'reason', type: 'text', required: true }, { name: 'on', type: 'moment', required: true }] }],
} as const satisfies Form
