import type { CodeList } from './code-list.ts'

/** Lists of safe contact and of interpreting. */
export const CONTACT_LISTS = {
  channels: { version: 1, codes: [{ code: 'call' }, { code: 'text-message' }, { code: 'messenger' }, { code: 'email' }, { code: 'letter' }, { code: 'visit' }, { code: 'through-someone' }] },
  'contact-times': { version: 1, codes: [{ code: 'any-time' }, { code: 'these-hours' }, { code: 'never' }] },
  weekdays: { version: 1, codes: [{ code: 'monday' }, { code: 'tuesday' }, { code: 'wednesday' }, { code: 'thursday' }, { code: 'friday' }, { code: 'saturday' }, { code: 'sunday' }] },
  directions: { version: 1, codes: [{ code: 'from-client' }, { code: 'to-client' }, { code: 'with-others' }] },
  'contact-purposes': { version: 1, codes: [{ code: 'appointment' }, { code: 'news' }, { code: 'question' }, { code: 'safety' }, { code: 'other' }] },
  'interpreter-genders': { version: 1, codes: [{ code: 'woman' }, { code: 'man' }, { code: 'other' }] },
  'interpreter-ways': { version: 1, codes: [{ code: 'present' }, { code: 'telephone' }, { code: 'video' }, { code: 'written' }] },
  'refusal-scopes': { version: 1, codes: [{ code: 'this-person' }, { code: 'whole-community' }] },
} as const satisfies Record<string, CodeList>
