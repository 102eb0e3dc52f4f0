import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Safe contact',
    sections: { ways: 'Ways to reach the person', cover: 'Cover and words' },
    fields: {
      noContact: { label: 'Does not wish to be contacted', why: 'The desk then stops every call and message.' },
      ways: {
        label: 'Ways',
        why: 'A call at the wrong hour can put a person in danger. The desk stops it.',
        columns: {
          channel: 'By', address: 'Number or address', times: 'When', days: 'Days', from: 'From', until: 'Until', watched: 'Somebody else uses or watches it', voicemail: 'A voicemail may be left',
        },
      },
      timeZone: { label: 'Time zone', why: 'Hours are the person’s hours, wherever they are.' },
      countryNow: { label: 'Country where the person is now', why: 'It decides which services and which law.' },
      placeNow: { label: 'Place where the person is now', why: 'To find help nearby. As rough as the person wishes.' },
      ifAnotherAnswers: { label: 'What to say if somebody else answers', why: 'A good cover protects the person.' },
      proofWord: { label: 'Word that proves who speaks', why: 'Voices can be forced or imitated.' },
      notFreeWord: { label: 'Word for “I cannot speak freely”', why: 'The person can warn without being understood by others.' },
      neverTell: { label: 'Who may never be told', why: 'So that nobody at any office tells them by mistake.', columns: { who: 'Who', relation: 'Who it is', why: 'Why' } },
      reviewedOn: { label: 'Gone through with the person on', why: 'What was safe last month may not be safe today.' },
    },
  },
  interpreting: {
    label: 'Interpreter',
    fields: {
      needed: { label: 'Needs an interpreter', why: 'Nobody should decide on what they only half understand.' },
      languages: { label: 'Into', why: 'To find the right interpreter.' },
      gender: { label: 'Gender of the interpreter', why: 'Some things are said only to a woman, or only to a man.' },
      ways: { label: 'How', why: 'Some feel safer with a voice from far away.' },
      refused: { label: 'Does not want', why: 'A person may refuse one interpreter, or everybody of a community. No reason is needed.', columns: { who: 'Who, or which community', scope: 'How far' } },
      chosen: { label: 'Interpreter chosen', why: 'So that it is the same voice next time. Taken from the organisation’s book.' },
    },
  },
}
