import type { Form } from '../form.ts'

/** Safe contact: how, when and by what cover the person may be reached. The desk acts on it (`may-contact.ts`). */
export const contact = {
  name: 'contact',
  version: 1,
  kind: 'contact',
  many: false,
  dated: 'reviewedOn',
  sections: [
    {
      name: 'ways',
      fields: [
        { name: 'noContact', type: 'yes-no' },
        {
          name: 'ways',
          type: 'rows',
          fields: [
            { name: 'channel', type: 'choice', codes: 'channels', required: true },
            { name: 'address', type: 'line' },
            { name: 'times', type: 'choice', codes: 'contact-times' },
            { name: 'days', type: 'choices', codes: 'weekdays', when: { field: 'times', is: ['these-hours'] } },
            { name: 'from', type: 'time', when: { field: 'times', is: ['these-hours'] } },
            { name: 'until', type: 'time', when: { field: 'times', is: ['these-hours'] } },
            { name: 'watched', type: 'yes-no' },
            { name: 'voicemail', type: 'yes-no' },
          ],
        },
        { name: 'timeZone', type: 'time-zone' },
        { name: 'countryNow', type: 'country', htcds: 'prs_MailingCountry' },
        { name: 'placeNow', type: 'line', htcds: 'prs_MailingCity' },
      ],
    },
    {
      name: 'cover',
      fields: [
        { name: 'ifAnotherAnswers', type: 'text', neverExported: true },
        { name: 'proofWord', type: 'line', neverExported: true },
        { name: 'notFreeWord', type: 'line', neverExported: true },
        {
          name: 'neverTell',
          type: 'rows',
          aboutOthers: true,
          fields: [{ name: 'who', type: 'line', aboutOthers: true, required: true }, { name: 'relation', type: 'choice', codes: 'relations' }, { name: 'why', type: 'line', aboutOthers: true }],
        },
        { name: 'reviewedOn', type: 'date' },
      ],
    },
  ],
} as const satisfies Form
