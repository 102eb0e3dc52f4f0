import type { Form } from '../form.ts'

/** Who the client is, in their own words. Nothing of it is required: a person may be helped from first to last without a name. */
export const person = {
  name: 'person',
  version: 1,
  kind: 'identity',
  many: false,
  sections: [
    {
      name: 'names',
      fields: [
        { name: 'namelessByWish', type: 'yes-no' },
        { name: 'givenName', type: 'line', finds: true, htcds: 'prs_FirstName' },
        { name: 'familyName', type: 'line', finds: true, htcds: 'prs_SecondName' },
        { name: 'otherNames', type: 'rows', fields: [{ name: 'name', type: 'line', finds: true }, { name: 'kind', type: 'choice', codes: 'name-kinds' }] },
        { name: 'codeName', type: 'line', finds: true },
        { name: 'addressedAs', type: 'line' },
      ],
    },
    {
      name: 'age',
      fields: [
        { name: 'dateOfBirth', type: 'date', htcds: 'prs_Birthdate' },
        { name: 'age', type: 'number', range: [0, 130] },
        { name: 'ageOn', type: 'date' },
        { name: 'ageBasis', type: 'choice', codes: 'age-bases' },
        { name: 'ageInDoubt', type: 'yes-no' },
      ],
    },
    {
      name: 'self',
      fields: [
        { name: 'sex', type: 'choice', codes: 'sexes', htcds: 'prs_Gender' },
        { name: 'gender', type: 'line' },
        { name: 'orientation', type: 'line', neverExported: true },
      ],
    },
    {
      name: 'belonging',
      fields: [
        { name: 'citizenships', type: 'countries', htcds: 'prs_Citizenship' },
        { name: 'stateless', type: 'yes-no' },
        { name: 'homeCountry', type: 'country' },
        { name: 'displacedByWar', type: 'yes-no' },
      ],
    },
    {
      name: 'understanding',
      fields: [
        { name: 'languages', type: 'languages', htcds: 'prs_PrimaryLanguage' },
        { name: 'reads', type: 'choice', codes: 'literacy' },
        { name: 'accessNeeds', type: 'choices', codes: 'access-needs' },
        { name: 'accessWords', type: 'text' },
      ],
    },
    {
      name: 'health',
      fields: [
        { name: 'healthFor', type: 'line' },
        { name: 'health', type: 'text' },
        { name: 'pregnant', type: 'yes-no' },
      ],
    },
  ],
} as const satisfies Form
