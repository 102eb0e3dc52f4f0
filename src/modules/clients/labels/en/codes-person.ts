import type { CodesOf } from '../labels.ts'
import type { PERSON_LISTS } from '../../code-lists/person.ts'

export const personCodes: CodesOf<keyof typeof PERSON_LISTS> = {
  'name-kinds': { 'on-papers': 'On papers', earlier: 'Earlier name', nickname: 'Nickname', 'other-spelling': 'Another spelling or script' },
  'age-bases': { stated: 'The person says so', documented: 'Papers', assessed: 'An age assessment' },
  sexes: { female: 'Female', male: 'Male', x: 'Neither, or another entry' },
  literacy: { well: 'Well', 'a-little': 'A little', no: 'No' },
  'access-needs': {
    wheelchair: 'Wheelchair', walking: 'Walking is hard', deaf: 'Deaf, signs', 'hard-of-hearing': 'Hard of hearing', blind: 'Blind', 'low-vision': 'Sees little', 'easy-words': 'Easy words',
    memory: 'Memory or concentration', other: 'Other',
  },
  'came-through': {
    self: 'By themselves', 'family-or-friend': 'Family or a friend', helpline: 'Helpline', outreach: 'Outreach', ngo: 'Another NGO', police: 'Police', 'labour-inspectorate': 'Labour inspectorate',
    'migration-authority': 'Migration authority', health: 'Doctor or hospital', 'social-services': 'Social services', embassy: 'Embassy or consulate', 'national-mechanism': 'National referral mechanism',
    'another-client': 'Another client', other: 'Other',
  },
  'marital-statuses': { single: 'Single', married: 'Married', partnership: 'Registered partnership', separated: 'Separated', divorced: 'Divorced', widowed: 'Widowed' },
  relations: {
    child: 'Child', parent: 'Parent', sibling: 'Brother or sister', partner: 'Partner', 'former-partner': 'Former partner', 'other-family': 'Other family', friend: 'Friend',
    'travelled-together': 'Travelled together', 'exploited-together': 'Exploited together', employer: 'Employer', 'not-the-same': 'Alike, and not the same person', other: 'Other',
  },
  whereabouts: { 'with-client': 'With the client', 'same-country': 'In the same country', 'home-country': 'In the home country', elsewhere: 'Elsewhere' },
  accompaniments: { alone: 'Alone', 'with-parent': 'With a parent', 'with-family': 'With other family', 'with-other-adult': 'With another adult' },
  assents: { agrees: 'Agrees', disagrees: 'Does not agree', undecided: 'Undecided' },
  'representative-kinds': { parent: 'Parent', guardian: 'Guardian', 'foster-carer': 'Foster carer', institution: 'Institution', lawyer: 'Lawyer', other: 'Other' },
  authorities: { 'by-law': 'The law itself', court: 'A court', 'public-body': 'A public body', mandate: 'A mandate', 'none-shown': 'None was shown' },
}
