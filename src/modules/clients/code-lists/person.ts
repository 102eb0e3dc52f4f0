import type { CodeList } from './code-list.ts'

/** Lists of the person, the household, and children. */
export const PERSON_LISTS = {
  'name-kinds': { version: 1, codes: [{ code: 'on-papers' }, { code: 'earlier' }, { code: 'nickname' }, { code: 'other-spelling' }] },
  'age-bases': { version: 1, codes: [{ code: 'stated' }, { code: 'documented' }, { code: 'assessed' }] },
  sexes: { version: 1, codes: [{ code: 'female', htcds: 'Feminine' }, { code: 'male', htcds: 'Masculine' }, { code: 'x', htcds: 'NonConforming' }] },
  literacy: { version: 1, codes: [{ code: 'well' }, { code: 'a-little' }, { code: 'no' }] },
  'access-needs': {
    version: 1,
    codes: [{ code: 'wheelchair' }, { code: 'walking' }, { code: 'deaf' }, { code: 'hard-of-hearing' }, { code: 'blind' }, { code: 'low-vision' }, { code: 'easy-words' }, { code: 'memory' }, { code: 'other' }],
  },
  'came-through': {
    version: 1,
    codes: [
      { code: 'self' }, { code: 'family-or-friend' }, { code: 'helpline' }, { code: 'outreach' }, { code: 'ngo' }, { code: 'police' }, { code: 'labour-inspectorate' }, { code: 'migration-authority' },
      { code: 'health' }, { code: 'social-services' }, { code: 'embassy' }, { code: 'national-mechanism' }, { code: 'another-client' }, { code: 'other' },
    ],
  },
  'marital-statuses': {
    version: 1,
    codes: [
      { code: 'single', htcds: 'Single' }, { code: 'married', htcds: 'Married' }, { code: 'partnership', htcds: 'RegisteredPartnership' },
      { code: 'separated', htcds: 'Separated' }, { code: 'divorced', htcds: 'Divorced' }, { code: 'widowed', htcds: 'Widowed' },
    ],
  },
  relations: {
    version: 1,
    codes: [
      { code: 'child' }, { code: 'parent' }, { code: 'sibling' }, { code: 'partner' }, { code: 'former-partner' }, { code: 'other-family' }, { code: 'friend' },
      { code: 'travelled-together' }, { code: 'exploited-together' }, { code: 'employer' }, { code: 'not-the-same' }, { code: 'other' },
    ],
  },
  whereabouts: { version: 1, codes: [{ code: 'with-client' }, { code: 'same-country' }, { code: 'home-country' }, { code: 'elsewhere' }] },
  accompaniments: { version: 1, codes: [{ code: 'alone' }, { code: 'with-parent' }, { code: 'with-family' }, { code: 'with-other-adult' }] },
  assents: { version: 1, codes: [{ code: 'agrees' }, { code: 'disagrees' }, { code: 'undecided' }] },
  'representative-kinds': { version: 1, codes: [{ code: 'parent' }, { code: 'guardian' }, { code: 'foster-carer' }, { code: 'institution' }, { code: 'lawyer' }, { code: 'other' }] },
  authorities: { version: 1, codes: [{ code: 'by-law' }, { code: 'court' }, { code: 'public-body' }, { code: 'mandate' }, { code: 'none-shown' }] },
} as const satisfies Record<string, CodeList>
