import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Consent',
    sections: { what: 'To what', how: 'How it was given', withdrawal: 'Withdrawal' },
    fields: {
      purpose: { label: 'Purpose', why: 'One consent, one purpose.' },
      recipient: { label: 'Who receives it', why: 'The person must know to whom it goes.' },
      scope: { label: 'What may be given', why: 'Nothing else leaves the file.' },
      agrees: { label: 'Agrees', why: 'A no is kept too, so that nobody asks again and again.' },
      until: { label: 'Ends on', why: 'Consent does not last for ever.' },
      on: { label: 'Asked on', why: 'What was done before it is not covered by it.' },
      by: { label: 'Given by', why: 'A child and a representative are asked apart.' },
      representative: { label: 'Name of the representative', why: 'The desk checks that they may sign.' },
      way: { label: 'How it was given', why: 'Spoken words and a mark are as good as a signature.' },
      witness: { label: 'Witness', why: 'Somebody who can say that it was freely given.' },
      language: { label: 'Language', why: 'Consent counts only if it was understood.' },
      interpreter: { label: 'Interpreter', why: 'To know who stood between.' },
      toldBack: { label: 'Told back in own words', why: 'The best sign that it was understood.' },
      sheetVersion: { label: 'Version of the sheet', why: 'To know which words were read out.' },
      capacity: { label: 'Able to decide now', why: 'Shock and substances pass. What is decided in doubt is asked again.' },
      askAgainOn: { label: 'Ask again on', why: 'Until then the consent is provisional.' },
      withdrawnOn: { label: 'Withdrawn on', why: 'It acts at once on everything that hangs on it.' },
    },
  },
  disclosure: {
    label: 'Disclosure on another ground',
    sections: { disclosure: 'What was given', names: 'Two names', told: 'Telling the person' },
    fields: {
      ground: { label: 'Ground', why: 'Without consent, only a ground in law will do.' },
      law: { label: 'Under which law', why: 'Somebody will ask, and may be right to.' },
      to: { label: 'To whom', why: 'The person may learn who has it.' },
      what: { label: 'What was given', why: 'The least that the ground asks for.' },
      on: { label: 'When', why: 'To put it in order with what happened.' },
      emergency: { label: 'Emergency', why: 'The second name may then follow afterwards.' },
      first: { label: 'First name', why: 'Who decided.' },
      second: { label: 'Second name', why: 'Nobody decides this alone.' },
      secondOn: { label: 'Second name given on', why: 'To see that it followed soon.' },
      personTold: { label: 'The person was told', why: 'They are told unless that is dangerous.' },
      notToldWhy: { label: 'Why not', why: 'Not telling needs a reason.' },
    },
  },
}
