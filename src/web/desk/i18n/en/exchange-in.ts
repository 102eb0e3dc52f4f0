import type { ExchangeRefusal } from '#clients/exchange'

const unread: Readonly<Record<ExchangeRefusal['kind'], string>> = {
  'not-an-exchange': 'The file opened, and holds no clients’ files, or those of a later version. Nothing of it was taken in.',
  'cut-off': 'The end of the file is missing. Nothing of it was taken in. Have it exported again.',
  'line-wrong': 'Something in this file is not written as Waystation writes it, or comes twice. Nothing of it was taken in. Ask who sent it.',
}

/** Taking in clients' files that another installation exported. */
export const exchangeIn = {
  lead: 'This file is sealed. It is opened on this device, and what comes out of it stays in memory until you take it in.',
  opener: 'Words or key',
  openerHint: 'The words that you were told by another way, letter by letter, or the key (AGE-SECRET-KEY-…) for which it was sealed.',
  open: 'Open',
  opening: (done: string, of: string) => `Opening: ${done} of ${of}`,
  unread,
  checking: (done: string, of: string) => `Looking for possible second files: ${done} of ${of}. Nothing is written.`,
  from: (name: string, day: string) => `It says that ${name} made it on ${day}.`,
  fromHint: 'A sealed file does not prove who made it. Take it in only if it came as you expected.',
  clients: { one: '# client', other: '# clients' },
  ownForms: { one: '# form of their own, which is taken in with the answers to it', other: '# forms of their own, which are taken in with the answers to them' },
  attachments: { one: '# attachment', other: '# attachments' },
  missing: { one: '# attachment is spoken of and did not come along. It is left out.', other: '# attachments are spoken of and did not come along. They are left out.' },
  inside: (what: string) => `In it: ${what}.`,
  writers: 'You become the writer of everything. Who wrote it there, and when, is told in a narrative of each file. Tasks are nobody’s until you give them to somebody.',
  seen: (day: string) => `This very file was taken in on ${day}. Taking it in again would make everybody a second file.`,
  files: 'Clients in this file',
  records: { one: '# record', other: '# records' },
  whatToDo: (name: string) => `${name}: what is to be done`,
  choices: { take: 'Take in', leave: 'Leave out' },
  takeAll: 'Take in all',
  leaveAll: 'Leave out all',
  numbered: (place: string, name: string) => `${place}. ${name}`,
}
