import type { PrintWords } from './print-words.ts'

export const en: PrintWords = {
  answers: { yes: 'Yes', no: 'No', 'not-known': 'Not known', 'not-asked': 'Not asked', 'not-answered': 'Not answered' },
  sheets: { file: 'File', line: 'Line' },
  title: 'Registration sheet',
  free: 'Nothing here has to be answered, not even a name. Help does not depend on it.',
  kept: 'This sheet is kept locked away, and destroyed once it has been typed in.',
  duty: { title: 'What we must report', text: 'Before you speak we tell you what the law here makes us pass on, and to whom:' },
  ways: { title: 'Four different answers', no: 'No. That is an answer.', 'not-known': 'Nobody knows.', 'not-asked': 'It was not asked.', 'not-answered': 'You would rather not say. That is your right.' },
  several: 'Tick all that fit.',
  consent: 'You may say no to each of these and still get help. You may take a yes back at any time.',
  signature: 'Signature or mark',
  counsellor: 'Counsellor',
  placeAndDay: 'Place and day',
  organisation: 'Organisation',
  telephone: 'Telephone',
  room: 'More room',
}
