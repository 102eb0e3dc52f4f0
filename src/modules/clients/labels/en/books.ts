import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Book' },
  interpreter: {
    label: 'Interpreter',
    fields: {
      name: { label: 'Name', why: 'To ask for them, or to keep clear of them.' },
      languages: { label: 'Languages', why: 'To find the right one.' },
      gender: { label: 'Gender', why: 'Some clients ask for a woman, some for a man.' },
      ways: { label: 'How', why: 'Some clients feel safer with a voice from far away.' },
      reach: { label: 'How to reach them', why: 'To call them.' },
      signedOn: { label: 'Confidentiality signed on', why: 'Nobody interprets without it.' },
      conflicts: { label: 'Conflicts', why: 'Kin, communities and offices they are close to.' },
      endedOn: { label: 'Ended on', why: 'Then they are no longer offered.' },
    },
  },
  'own-form': {
    label: 'Own form',
    fields: {
      title: { label: 'Title', why: 'It stands over the form.' },
      version: { label: 'Version', why: 'Old answers keep the questions that were asked.' },
      many: { label: 'May be filled in several times', why: 'Once for the file, or anew each time.' },
      fields: {
        label: 'Fields',
        why: 'Ask nothing that serves no purpose. Each field says why it is asked.',
        columns: { name: 'Short name', label: 'Question', why: 'Why it is asked', type: 'Kind of answer', choices: 'Choices, one on each line', aboutOthers: 'About somebody else', neverExported: 'Never leaves the file' },
      },
      endedOn: { label: 'No longer asked from', why: 'What was answered stays.' },
    },
  },
  'authority-request': {
    label: 'Request by an authority',
    sections: { request: 'Request', answer: 'Answer' },
    fields: {
      on: { label: 'When', why: 'Authorities set short times.' },
      authority: { label: 'Authority', why: 'To know who was at the door.' },
      legalBasis: { label: 'Legal basis they named', why: 'Without one nothing is given.' },
      asked: { label: 'What they asked for', why: 'What was not asked for is not given.' },
      lawyerAsked: { label: 'A lawyer was asked', why: 'Before anything is given.' },
      objected: { label: 'We objected', why: 'Yearly figures tell how often.' },
      given: { label: 'Given', why: 'Yearly figures tell how much.' },
      whatGiven: { label: 'What was given', why: 'The least that had to be.' },
      personTold: { label: 'The person was told', why: 'They are told unless the law forbids it.' },
      notToldWhy: { label: 'Why not', why: 'Not telling needs a reason.' },
      answeredOn: { label: 'Answered on', why: 'To see that nothing stays open.' },
    },
  },
  notification: {
    label: 'Notification by another body',
    sections: { notification: 'Notification', facts: 'Facts for figures' },
    fields: {
      reporter: { label: 'Who reports', why: 'To ask back, and to see who reports and who does not.' },
      reporterKind: { label: 'Kind of body', why: 'Figures are asked by it.' },
      pseudonym: { label: 'The reporter’s own sign for the person', why: 'To see repeats by the same body. No name is ever taken.' },
      receivedOn: { label: 'Received on', why: 'Figures are counted by it.' },
      ground: { label: 'Why they report', why: 'A presumption and a finding are not the same.' },
      from: { label: 'Exploitation from', why: 'Figures are asked by period.' },
      until: { label: 'Exploitation until', why: 'Figures are asked by period.' },
      mayBeRepeat: { label: 'May have been reported by others', why: 'Repeats are estimated, never looked up.' },
      sex: { label: 'Sex', why: 'Figures are asked by sex.' },
      ageBand: { label: 'Age band', why: 'A band is enough for figures.' },
      citizenships: { label: 'Citizenships', why: 'Figures are asked by them.' },
      forms: { label: 'Forms of exploitation', why: 'Figures are asked by form.' },
      exploitedIn: { label: 'Exploited in', why: 'Figures are asked by country.' },
    },
  },
  'import-run': { label: 'Import' },
}
