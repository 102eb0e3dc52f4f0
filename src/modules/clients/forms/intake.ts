import type { Form } from '../form.ts'

/** When and how the person came, which intake figures are counted from; and what they were told before they spoke. */
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
    {
      name: 'told',
      fields: [
        { name: 'toldWhat', type: 'choices', codes: 'duty-kinds' },
        { name: 'toldOn', type: 'moment' },
        { name: 'toldIn', type: 'language' },
        { name: 'toldThrough', type: 'line', aboutOthers: true },
      ],
    },
  ],
} as const satisfies Form
