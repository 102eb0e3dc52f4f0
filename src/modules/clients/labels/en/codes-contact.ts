import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Call', 'text-message': 'Text message', messenger: 'Messenger', email: 'E-mail', letter: 'Letter', visit: 'Visit', 'through-someone': 'Through somebody trusted' },
  'contact-times': { 'any-time': 'At any time', 'these-hours': 'At these hours only', never: 'Never this way' },
  weekdays: { monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday' },
  directions: { 'from-client': 'The client', 'to-client': 'We did', 'with-others': 'With others, about the client' },
  'interpreter-genders': { woman: 'Woman', man: 'Man', other: 'Other' },
  'interpreter-ways': { present: 'In the room', telephone: 'By telephone', video: 'By video', written: 'In writing' },
  'refusal-scopes': { 'this-person': 'This person', 'whole-community': 'The whole community' },
  'contact-purposes': { appointment: 'Appointment', news: 'News', question: 'A question', safety: 'Safety', other: 'Other' },
}
