import type { Form } from '../form.ts'

/** When and how the person came: what intake figures are counted from. */
export const intake = {
  name: 'intake',
  version: 1,
  kind: 'facts',
  many: false,
  dated: 'cameOn',
  sections: [
    {
      name: 'coming',
      fields: [
        { name: 'cameOn', type: 'date', required: true, htcds: 'cas_IncomingReferralDate' },
        { name: 'country', type: 'country' },
        { name: 'cameThrough', type: 'choice', codes: 'came-through' },
        { name: 'throughWhom', type: 'line' },
      ],
    },
  ],
} as const satisfies Form
