import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Breach of personal data',
    sections: { breach: 'What happened', told: 'Who was told' },
    fields: {
      knownAt: { label: 'We knew of it', why: 'The 72 hours begin here.' },
      happenedOn: { label: 'It happened on', why: 'As far as it is known.' },
      what: { label: 'What happened', why: 'So that it can be understood later. Name no client here.' },
      kinds: { label: 'What kind', why: 'The authority asks for it.' },
      people: { label: 'How many people, and which', why: 'In numbers and groups, without names.' },
      data: { label: 'What data', why: 'To judge the risk.' },
      consequences: { label: 'What may follow', why: 'To judge the risk, and to warn people of it.' },
      measures: { label: 'What was done', why: 'To mend it, and to keep it from happening again.' },
      risk: { label: 'Risk for people', why: 'It decides who must be told.' },
      authorityTold: { label: 'The authority was told', why: 'Within 72 hours, unless there is no risk to speak of.' },
      authorityToldAt: { label: 'Told at', why: 'To see that the time was kept.' },
      lateWhy: { label: 'Why later than 72 hours', why: 'A later notice must give its reasons.' },
      authorityNotToldWhy: { label: 'Why the authority was not told', why: 'It must be possible to show why.' },
      peopleTold: { label: 'The people were told', why: 'Where the risk is high, without delay and in plain words.' },
      peopleToldOn: { label: 'Told on', why: 'To see that nobody waited.' },
      peopleNotToldWhy: { label: 'Why they were not told', why: 'It must be possible to show why.' },
    },
  },
}
