import type { Form } from '../form.ts'

/** That somebody asked for what the law gives them over a file, what was checked first, and what came of it. */
export const rightsRequest = {
  name: 'rights-request',
  version: 1,
  kind: 'rights',
  many: true,
  dated: 'receivedOn',
  sections: [
    {
      name: 'request',
      fields: [
        { name: 'right', type: 'choice', codes: 'rights', required: true },
        { name: 'receivedOn', type: 'date', required: true },
        { name: 'requester', type: 'choice', codes: 'requesters', required: true },
        { name: 'requesterName', type: 'line', aboutOthers: true, when: { field: 'requester', is: ['parent', 'partner', 'lawyer', 'other'] } },
        { name: 'mandate', type: 'choice', codes: 'mandates', when: { field: 'requester', is: ['parent', 'partner', 'lawyer', 'other'] } },
        { name: 'what', type: 'text' },
      ],
    },
    {
      name: 'clock',
      fields: [
        { name: 'extended', type: 'yes-no' },
        { name: 'extensionReason', type: 'text', when: { field: 'extended', is: [true] } },
        { name: 'extensionToldOn', type: 'date', when: { field: 'extended', is: [true] } },
      ],
    },
    {
      name: 'checks',
      fields: [
        { name: 'identityChecked', type: 'yes-no' },
        { name: 'freeOfPressure', type: 'yes-no' },
        { name: 'safeKeeping', type: 'yes-no', when: { field: 'right', is: ['copy', 'port'] } },
        { name: 'othersBlackedOut', type: 'yes-no', when: { field: 'right', is: ['see', 'copy', 'port'] } },
        { name: 'toldOfClaims', type: 'yes-no', when: { field: 'right', is: ['erase'] } },
      ],
    },
    {
      name: 'outcome',
      fields: [
        { name: 'outcome', type: 'choice', codes: 'rights-outcomes' },
        { name: 'restrictedBecause', type: 'choice', codes: 'restriction-grounds', when: { field: 'outcome', is: ['restricted-until'] } },
        { name: 'until', type: 'date', ahead: true, when: { field: 'outcome', is: ['restricted-until'] } },
        { name: 'reason', type: 'text', when: { field: 'outcome', is: ['partly', 'restricted-until', 'refused'] } },
        { name: 'complaintRoute', type: 'text', when: { field: 'outcome', is: ['partly', 'restricted-until', 'refused'] } },
        { name: 'answeredOn', type: 'date' },
        { name: 'copyGivenOn', type: 'date', when: { field: 'right', is: ['see', 'copy', 'port'] } },
        { name: 'copyWays', type: 'choices', codes: 'copy-ways', when: { field: 'right', is: ['see', 'copy', 'port'] } },
      ],
    },
  ],
} as const satisfies Form
