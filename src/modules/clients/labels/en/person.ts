import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Person',
    sections: { names: 'Names', age: 'Age', self: 'Sex and gender', belonging: 'Where the person belongs', understanding: 'Languages and access', health: 'Health, for a service' },
    fields: {
      namelessByWish: { label: 'Wishes to give no name', why: 'Help needs no name. This tells colleagues not to ask again.' },
      givenName: { label: 'Given name', why: 'To speak with the person and to find the file again. Any script.' },
      familyName: { label: 'Family name', why: 'To find the file again. Any script.' },
      otherNames: { label: 'Other names', why: 'Papers, earlier names and other spellings often differ. One file should be enough.', columns: { name: 'Name', kind: 'Kind of name' } },
      codeName: { label: 'Code name', why: 'To speak of the person where no name may be heard.' },
      addressedAs: { label: 'Wishes to be called', why: 'People choose how they are spoken to.' },
      dateOfBirth: { label: 'Date of birth', why: 'Age decides which rights and which shelter. A year is enough.' },
      age: { label: 'Age in years', why: 'When no date of birth is known.' },
      ageOn: { label: 'Age was said on', why: 'An age grows. The day tells how old the person is now.' },
      ageBasis: { label: 'Where the age comes from', why: 'A paper, an assessment and the person’s word are not the same before an authority.' },
      ageInDoubt: { label: 'May be a child', why: 'While in doubt, a person who may be a child is treated as a child.' },
      sex: { label: 'Sex, for statistics', why: 'Figures are asked by sex. It says nothing about who the person is.' },
      gender: { label: 'Gender, in own words', why: 'To choose a shelter and words that fit. Only what the person says.' },
      orientation: { label: 'Sexual orientation, if offered', why: 'Never asked. Some people say it because it bears on their safety. It never leaves this file.' },
      citizenships: { label: 'Citizenships', why: 'They decide on stay, on consular help and on the way home.' },
      stateless: { label: 'Stateless', why: 'Stateless people have rights of their own.' },
      homeCountry: { label: 'Home country', why: 'Where the person calls home. Citizenship does not tell.' },
      displacedByWar: { label: 'Displaced by war', why: 'Temporary protection may be open, and return may not be safe.' },
      languages: { label: 'Languages, best first', why: 'To find a counsellor or interpreter, and to send words that can be read.' },
      reads: { label: 'Reads and writes', why: 'What cannot be read is spoken or drawn instead.' },
      accessNeeds: { label: 'Access needs', why: 'So that rooms, calls and papers can be used by this person.' },
      accessWords: { label: 'What helps', why: 'The person knows best what makes it work.' },
      healthFor: { label: 'Service that needs to know about health', why: 'Health is written down only for a service that needs it.' },
      health: { label: 'Health, as far as that service needs it', why: 'So that the service can prepare. Nothing more.' },
      pregnant: { label: 'Pregnant', why: 'For medical care and for a place where a baby can stay. Only if a service needs it.' },
    },
  },
  intake: {
    label: 'How the person came',
    fields: {
      cameOn: { label: 'Came on', why: 'The day from which help is counted.' },
      country: { label: 'Country where help was asked', why: 'The law of this country decides on rights and duties.' },
      cameThrough: { label: 'Came through', why: 'It shows which doors to help work.' },
      throughWhom: { label: 'Name of the body', why: 'To ask back, if the person agrees.' },
    },
  },
  household: {
    label: 'Household and children',
    fields: {
      maritalStatus: { label: 'Marital status', why: 'It bears on stay, on children and on whom to be careful with.' },
      numberOfChildren: { label: 'Number of children', why: 'Children are thought of when shelter and money are planned.' },
      members: {
        label: 'Who belongs to the person',
        why: 'To help people who depend on the client, and to see who may be in danger. A child who is helped has an own file.',
        columns: { name: 'Name', relation: 'Who it is', born: 'Born', where: 'Lives', dependent: 'Depends on the client', inDanger: 'May be in danger', file: 'Own file' },
      },
    },
  },
}
