import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Child',
    fields: {
      accompanied: { label: 'With whom the child is', why: 'A child alone has a right to a guardian. Company may also be a danger.' },
      guardianAskedOn: { label: 'Guardian asked for on', why: 'The right to a guardian begins now, not when papers are there.' },
      assent: { label: 'The child agrees to be helped', why: 'The child is asked, whoever else signs.' },
      assentOn: { label: 'Asked on', why: 'Children change their minds. The last answer counts.' },
      ownView: { label: 'What the child says', why: 'The child’s own view must be heard in every decision.' },
      askedAgainAt18: { label: 'Asked again as an adult on', why: 'At eighteen everything is asked again. What a representative agreed to ends.' },
    },
  },
  representative: {
    label: 'Representative',
    sections: { representative: 'Who', authority: 'Authority' },
    fields: {
      name: { label: 'Name', why: 'To know who asks, calls or signs.' },
      kind: { label: 'Who it is', why: 'A parent, a guardian and a lawyer may do different things.' },
      reach: { label: 'How to reach them', why: 'To reach them when the child needs it.' },
      authority: { label: 'Authority comes from', why: 'Only somebody with authority signs for a child.' },
      paper: { label: 'Paper that shows it', why: 'To check that the paper was seen.' },
      from: { label: 'From', why: 'Authority has a beginning.' },
      until: { label: 'Until', why: 'After this day the representative signs nothing.' },
      excluded: { label: 'Excluded', why: 'Somebody who may be part of the harm sees nothing and signs nothing.' },
      excludedWhy: { label: 'Why excluded', why: 'Colleagues must understand it and hold to it. It never leaves this file.' },
    },
  },
  'best-interests': {
    label: 'Best-interests decision',
    fields: {
      question: { label: 'What was to be decided', why: 'One decision, one record.' },
      childHeard: { label: 'The child was heard', why: 'A decision without the child is not a good one.' },
      decision: { label: 'Decision and reasons', why: 'The child may read it one day.' },
      decidedBy: { label: 'Decided by', why: 'To know who answers for it.' },
      decidedOn: { label: 'Decided on', why: 'What was known on that day explains it.' },
      reviewOn: { label: 'Look at it again on', why: 'Children’s lives change fast.' },
    },
  },
}
