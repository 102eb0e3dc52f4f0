import type { Form } from '../form.ts'

/** One step of identification: what somebody decided, and when. Never a condition of help. */
export const identification = {
  name: 'identification',
  version: 1,
  kind: 'facts',
  many: true,
  dated: 'on',
  sections: [
    {
      name: 'identification',
      fields: [
        { name: 'status', type: 'choice', codes: 'statuses', required: true, htcds: 'vic_TraffickingStatus' },
        { name: 'by', type: 'choice', codes: 'deciders', htcds: 'vic_TraffickingStatusDecisionMakingOrg' },
        { name: 'byName', type: 'line' },
        { name: 'country', type: 'country' },
        { name: 'on', type: 'date' },
        { name: 'until', type: 'date', ahead: true },
        { name: 'appealBy', type: 'date', ahead: true, when: { field: 'status', is: ['refused', 'ended'] } },
        { name: 'reference', type: 'line' },
      ],
    },
  ],
} as const satisfies Form
